import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, hasRole, mayOrganise, Recent, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { actAnswers } from './acts.answers.js';
import { ActParams } from './acts.dto.js';
import { ActsView } from './acts.view.js';
import { Countersign } from './countersign.usecase.js';

/** What cannot be taken back, and who has still to agree to it. */
@Controller('editions/:editionId/acts')
export class ActsController {
  constructor(
    private readonly view: ActsView,
    private readonly countersign: Countersign,
    private readonly database: Database,
  ) {}

  @Roles('organiser', 'chair')
  @Get()
  @Operation('Những việc cần hai người', 'What takes two people', actAnswers.list)
  async list(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertDecides(editionId, caller);
    // Whoever saw a result before the public did stands in the audit.
    await this.database.transaction((tx) => tx.audit('acts-viewed', editionId));
    return this.view.of(editionId, caller.accountId);
  }

  @Roles('organiser', 'chair')
  @Recent()
  @Post(':actId/approval')
  @HttpCode(200)
  @Operation(
    'Duyệt, với tư cách người thứ hai: công bố kết quả, thu hồi giải hoặc phát hành sách',
    'Approves, as the second person: a publication of results, a revocation or the release of a book',
    actAnswers.list,
  )
  async approve(@Param() { editionId, actId }: ActParams, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    assertDecides(editionId, caller);
    await this.countersign.approve({ id: actId, editionId, version }, caller.accountId);
    return this.view.of(editionId, caller.accountId);
  }

  /** A result's seal is opened instead (`POST …/result/unseal`), which withdraws its act. */
  @Roles('organiser')
  @Post(':actId/withdrawal')
  @HttpCode(200)
  @Operation(
    'Rút đề nghị thu hồi giải hoặc phát hành sách',
    'Withdraws the request of a revocation or of a release',
    actAnswers.list,
  )
  async withdraw(
    @Param() { editionId, actId }: ActParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    await this.countersign.withdraw({ id: actId, editionId, version });
    return this.view.of(editionId, caller.accountId);
  }
}

function assertDecides(editionId: string, caller: Caller): void {
  if (!mayOrganise(caller, editionId) && !hasRole(caller, 'chair', editionId)) throw new Refusal('not-found');
}
