import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { agendaAnswers } from './agenda.answers.js';
import { AgendaRulesDto, ReleaseDto, SessionDto, SessionParams } from './agenda.dto.js';
import { AgendaView } from './agenda.view.js';
import { ChangeAgenda } from './change-agenda.usecase.js';
import { ReleaseAgenda } from './release-agenda.usecase.js';

/** To the minute, UTC. */
function toMinute(time: string): string {
  return new Date(Math.floor(Date.parse(time) / 60_000) * 60_000).toISOString();
}

/** The sessions of a draft, its rules, and how it becomes public. */
@Roles('organiser')
@Controller('gatherings/:gatheringId/agenda')
export class AgendaDraftController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: AgendaView,
    private readonly change: ChangeAgenda,
    private readonly releasing: ReleaseAgenda,
  ) {}

  @Get('draft')
  @Operation(
    'Bản nháp chương trình, với các xung đột và những gì sẽ thay đổi',
    'The draft of an agenda, with its conflicts and what a release would change',
    agendaAnswers.draft,
  )
  async draft(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    return this.view.draft(await this.access.organised(id, caller));
  }

  @Idempotent()
  @Put('sessions/:sessionId')
  @Operation('Thêm hoặc sửa một phiên', 'Adds a session, or changes it', agendaAnswers.draft)
  async putSession(
    @Param() { gatheringId, sessionId }: SessionParams,
    @Body() session: SessionDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    const { kind, title, abstract, track, roomId, startsAt, minutes, speakerIds, expected, parts } = session;
    const what = {
      kind,
      title: both(title),
      abstract: both(abstract),
      track: track ?? null,
      expected: expected ?? null,
    };
    const inside = parts.map((part) => ({ ...part, title: both(part.title) }));
    const place = { roomId, startsAt: toMinute(startsAt), minutes, speakerIds, parts: inside };
    await this.change.execute(gathering, version, { what: 'session', session: { id: sessionId, ...what, ...place } });
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Delete('sessions/:sessionId')
  @Operation('Bỏ một phiên khỏi bản nháp', 'Drops a session from the draft', agendaAnswers.draft)
  async dropSession(
    @Param() { gatheringId, sessionId }: SessionParams,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(gatheringId, caller);
    await this.change.execute(gathering, version, { what: 'session-dropped', id: sessionId });
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Put('rules')
  @Operation(
    'Mức xử lý từng loại xung đột và thời gian đi lại',
    'How strictly each kind of conflict is taken, and how long people walk',
    agendaAnswers.draft,
  )
  async putRules(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() rules: AgendaRulesDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    const { severity, roomChangeMinutes, buildingChangeMinutes } = rules;
    const whole = { severity: { ...severity }, roomChangeMinutes, buildingChangeMinutes };
    await this.change.execute(gathering, version, { what: 'rules', rules: whole });
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Post('undo')
  @HttpCode(200)
  @Operation('Hoàn tác lần sửa gần nhất', 'Takes back the last edit', agendaAnswers.draft)
  async undo(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    await this.change.undo(gathering, version);
    return this.view.draft(gathering);
  }

  @Idempotent()
  @Post('releases')
  @Operation(
    'Công bố bản nháp; ai theo dõi phiên bị dời được báo một lần',
    'Makes the draft public; whoever follows what moved is told once',
    agendaAnswers.draft,
  )
  async release(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Body() { note }: ReleaseDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const gathering = await this.access.organised(id, caller);
    await this.releasing.execute(gathering, version, note ?? null);
    return this.view.draft(gathering);
  }
}

function both({ vi, en }: { vi: string; en: string }) {
  return { vi, en };
}
