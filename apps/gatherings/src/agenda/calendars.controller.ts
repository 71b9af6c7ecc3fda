import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { CurrentCaller, Public, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { agendaAnswers } from './agenda.answers.js';
import { LanguageQuery, SessionParams } from './agenda.dto.js';
import { AgendaFiles } from './agenda-files.js';

/** The agenda for other programs: calendars and conference apps. */
@Public()
@Controller()
export class CalendarsController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly files: AgendaFiles,
  ) {}

  @Get('gatherings/:gatheringId/agenda/calendar.ics')
  @Operation('Chương trình dạng lịch (RFC 5545)', 'The agenda as a calendar (RFC 5545)', agendaAnswers.calendar)
  async whole(
    @Param('gatheringId', ParseUUIDPipe) id: string,
    @Query() { lang = 'vi' }: LanguageQuery,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<StreamableFile> {
    return file(await this.files.calendar(await this.access.seen(id, caller), lang), 'text/calendar');
  }

  @Get('gatherings/:gatheringId/agenda/sessions/:sessionId/calendar.ics')
  @Operation('Một phiên dạng lịch', 'One session as a calendar', agendaAnswers.calendar)
  async session(
    @Param() { gatheringId, sessionId }: SessionParams,
    @Query() { lang = 'vi' }: LanguageQuery,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<StreamableFile> {
    const gathering = await this.access.seen(gatheringId, caller);
    return file(await this.files.calendarOf(gathering, sessionId, lang), 'text/calendar');
  }

  /** The address is the secret: whoever has it reads this person's sessions. */
  @Get('calendars/:token/agenda.ics')
  @Operation('Lịch riêng theo địa chỉ bí mật', 'A person’s own calendar, by its secret address', agendaAnswers.calendar)
  async own(@Param('token') token: string, @Query() { lang = 'vi' }: LanguageQuery): Promise<StreamableFile> {
    return file(await this.files.ownCalendar(token, lang), 'text/calendar');
  }

  @Get('gatherings/:gatheringId/agenda/schedule.xml')
  @Operation('Chương trình dạng schedule.xml', 'The agenda as schedule.xml', agendaAnswers.xml)
  async xml(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    return file(await this.files.scheduleXml(await this.access.seen(id, caller)), 'application/xml');
  }

  @Get('gatherings/:gatheringId/agenda/schedule.json')
  @Operation('Chương trình dạng schedule.json', 'The agenda as schedule.json', agendaAnswers.json)
  async json(@Param('gatheringId', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller | undefined) {
    return file(await this.files.scheduleJson(await this.access.seen(id, caller)), 'application/json');
  }
}

const names = { 'text/calendar': 'agenda.ics', 'application/xml': 'schedule.xml', 'application/json': 'schedule.json' };

function file(text: string, type: keyof typeof names): StreamableFile {
  const bytes = Buffer.from(text);
  const disposition = `inline; filename="${names[type]}"`;
  return new StreamableFile(bytes, { type: `${type}; charset=utf-8`, disposition, length: bytes.length });
}
