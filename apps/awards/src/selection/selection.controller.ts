import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { ArrayMaxSize, ArrayUnique, IsString, IsUUID, Length } from 'class-validator';
import { Decide } from '../results/decide.usecase.js';
import { ResultsStore } from '../results/results.store.js';
import { selectionPage } from './selection-page.js';
import { selectionAnswer } from './selection.answers.js';

export class TieDto {
  /** Of the tied works those that are in. */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(500)
  entryIds!: string[];

  @IsString()
  @Length(5, 2000)
  reason!: string;
}

/** The list of an edition that selects exactly so many works. */
@Roles('organiser')
@Controller('editions/:editionId/selection')
export class SelectionController {
  constructor(
    private readonly results: ResultsStore,
    private readonly decide: Decide,
    private readonly database: Database,
  ) {}

  @Get()
  @Operation(
    'Danh sách tuyển chọn, và quy định nào ràng buộc',
    'The selected works, and which rule binds',
    selectionAnswer,
  )
  async get(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    const page = await this.page(editionId);
    // Whoever saw a result before the public did stands in the audit.
    if (page.state !== 'published') {
      await this.database.transaction((tx) => tx.audit('result-viewed', editionId, { state: page.state }));
    }
    return page;
  }

  @Idempotent()
  @Post('tie')
  @HttpCode(200)
  @Operation(
    'Quyết định các công trình bằng phiếu ở ranh giới, nêu lý do',
    'Decides on the works that are tied at the end of the list, with a reason',
    selectionAnswer,
  )
  async breakTie(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @Body() { entryIds, reason }: TieDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertMine(editionId, caller);
    await this.decide.breakTie({ editionId, entryIds, reason, by: caller.accountId }, version);
    return this.page(editionId);
  }

  private async page(editionId: string) {
    const { state, version, rulebook } = await this.results.get(editionId);
    if (!rulebook.selection) throw new Refusal('not-found');
    return { state, version, ...selectionPage(rulebook, await this.results.places(editionId)) };
  }
}

function assertMine(editionId: string, caller: Caller): void {
  if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
}
