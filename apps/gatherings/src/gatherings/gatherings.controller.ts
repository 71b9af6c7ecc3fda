import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { gatheringTemplates } from '@sangtao/programmes/gathering-templates';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { ChangeGathering } from './change-gathering.usecase.js';
import { checklistIn } from './check-texts.js';
import { CreateGathering } from './create-gathering.usecase.js';
import { GatheringAccess } from './gathering-access.js';
import { gatheringAnswers, wholeAnswer } from './gatherings.answers.js';
import { CreateGatheringDto, GatheringPatchDto } from './gatherings.dto.js';

/** What organisers do with a gathering. */
@Roles('organiser')
@Controller('gatherings')
export class GatheringsController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly createGathering: CreateGathering,
    private readonly changeGathering: ChangeGathering,
    private readonly clock: Clock,
  ) {}

  @Get('templates')
  @Operation('Các mẫu sự kiện', 'Templates of events', gatheringAnswers.templates)
  templates() {
    return {
      items: gatheringTemplates().map(({ code, template: { name } }) => ({ code, nameVi: name.vi, nameEn: name.en })),
    };
  }

  @Idempotent()
  @Post()
  @Operation('Lập sự kiện từ mẫu', 'Makes an event from a template', gatheringAnswers.withTemplate)
  async create(@Body() input: CreateGatheringDto, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, '*')) throw new Refusal('not-allowed');
    return wholeAnswer(await this.createGathering.execute(input), this.clock.now());
  }

  @Idempotent()
  @Patch(':id')
  @Operation(
    'Sửa tên, ngày, địa điểm và thời gian đăng ký',
    'Changes names, days, place and when one may register',
    gatheringAnswers.withTemplate,
  )
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: GatheringPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return wholeAnswer(await this.changeGathering.patch(id, version, patch), this.clock.now());
  }

  @Get(':id/checklist')
  @Operation(
    'Những gì còn thiếu trước khi công bố sự kiện',
    'What is still missing before the event can be announced',
    gatheringAnswers.checklist,
  )
  async checklist(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    const gathering = await this.access.organised(id, caller);
    const language = currentScope()?.language ?? 'vi';
    const items = checklistIn(gathering, this.clock.now(), language);
    return { items, ready: items.every(({ ok }) => ok) };
  }

  @Idempotent()
  @Post(':id/announce')
  @HttpCode(200)
  @Operation('Công bố sự kiện', 'Announces the event', gatheringAnswers.withTemplate)
  async announce(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    return wholeAnswer(await this.changeGathering.announce(id, version), this.clock.now());
  }
}
