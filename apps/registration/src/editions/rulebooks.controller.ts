import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Public, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { ChangeEdition } from './change-edition.usecase.js';
import { checklist } from './checklist.js';
import { editionAnswer, RulebookDto } from './editions.dto.js';
import { RulebooksStore } from './rulebooks.store.js';
import { EditionsStore } from './editions.store.js';
import { editionAnswers } from './editions.answers.js';

/** An edition's rulebook: what it says now, what it said before and by which amendment it changed. */
@Controller('editions/:id')
export class RulebooksController {
  constructor(
    private readonly editions: EditionsStore,
    private readonly rulebooks: RulebooksStore,
    private readonly changeEdition: ChangeEdition,
    private readonly clock: Clock,
  ) {}

  @Roles('organiser')
  @Get('checklist')
  @Operation(
    'Những gì còn thiếu trước khi công bố',
    'What is still missing before it can be announced',
    editionAnswers.checklist,
  )
  async checklist(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    const items = checklist(await this.editions.get(id), this.clock.now(), currentScope()?.language ?? 'vi');
    return { items, ready: items.every(({ ok }) => ok) };
  }

  @Roles('organiser')
  @Idempotent()
  @Put('rulebook')
  @Operation(
    'Thay thể lệ; sau khi mở phải có quyết định sửa đổi',
    'Replaces the rulebook; once open by a signed amendment',
    editionAnswers.withRules,
  )
  async replace(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: RulebookDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    const edition = await this.changeEdition.replaceRulebook(id, version, input);
    return { ...editionAnswer(edition), rulebook: edition.rulebook };
  }

  @Public()
  @Get('rulebook/versions')
  @Operation('Các phiên bản thể lệ', 'The versions of the rulebook', editionAnswers.rulebookVersions)
  async versions(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    await this.assertVisible(id, caller);
    return { items: await this.rulebooks.versionsOf(id) };
  }

  @Public()
  @Get('rulebook/versions/:version')
  @Operation('Thể lệ theo một phiên bản', 'The rulebook as of a version', editionAnswers.rulebookAt)
  async version(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('version', ParseIntPipe) version: number,
    @CurrentCaller() caller: Caller | undefined,
  ) {
    await this.assertVisible(id, caller);
    return { rulebookVersion: version, rulebook: await this.rulebooks.at(id, version) };
  }

  private async assertVisible(id: string, caller: Caller | undefined): Promise<void> {
    const { state } = await this.editions.get(id);
    if (state === 'draft' && !(caller && mayOrganise(caller, id))) throw new Refusal('not-found');
  }
}
