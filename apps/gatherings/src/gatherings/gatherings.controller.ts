import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { gatheringTemplates } from '@sangtao/programmes/gathering-templates';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { ChangeGathering } from './change-gathering.usecase.js';
import { checkText } from './check-texts.js';
import { CreateGathering } from './create-gathering.usecase.js';
import { GatheringAccess } from './gathering-access.js';
import { checklist } from './gathering.js';
import { gatheringAnswers, wholeAnswer } from './gatherings.answers.js';
import { CreateGatheringDto, GatheringPatchDto, TemplateDto } from './gatherings.dto.js';

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
  @Operation('Sửa tên, ngày và địa điểm', 'Changes names, days and place', gatheringAnswers.withTemplate)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: GatheringPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return wholeAnswer(await this.changeGathering.patch(id, version, patch), this.clock.now());
  }

  @Idempotent()
  @Put(':id/template')
  @Operation(
    'Thay cấu hình: loại đại biểu, chỉ tiêu, khu vực, cổng',
    'Replaces the set-up: kinds of delegates, places, zones, gates',
    gatheringAnswers.withTemplate,
  )
  async replaceTemplate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { template }: TemplateDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return wholeAnswer(await this.changeGathering.replaceTemplate(id, version, template), this.clock.now());
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
    const items = checklist(gathering, this.clock.now()).map(({ code, ok }) => {
      return { code, ok, message: checkText(code, language) };
    });
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
