import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { KitSettings } from '@sangtao/service-kit/settings';
import type { Gathering } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { calendarText, type CalendarFrame, type Language } from './calendar.js';
import { MarksStore } from './marks.store.js';
import { nothingReleased } from './released-agenda.js';
import { ReleasesStore } from './releases.store.js';
import type { ScheduleFrame } from './schedule-days.js';
import { scheduleJson, scheduleXml } from './schedule-export.js';

const token = /^[\w-]{32}$/;

/** The agenda in the formats of other programs. */
@Injectable()
export class AgendaFiles {
  constructor(
    private readonly releases: ReleasesStore,
    private readonly marks: MarksStore,
    private readonly gatherings: GatheringsStore,
    private readonly settings: KitSettings,
  ) {}

  async calendar(gathering: Gathering, language: Language): Promise<string> {
    return calendarText(await this.agendaOf(gathering), this.frame(gathering, language), () => true);
  }

  /** @throws Refusal not-found */
  async calendarOf(gathering: Gathering, sessionId: string, language: Language): Promise<string> {
    const agenda = await this.agendaOf(gathering);
    const { sessions, dropped } = agenda;
    if (![...sessions, ...dropped].some(({ id }) => id === sessionId)) throw new Refusal('not-found');
    return calendarText(agenda, this.frame(gathering, language), (id) => id === sessionId);
  }

  /** @throws Refusal not-found where no such address was given out */
  async ownCalendar(secret: string, language: Language): Promise<string> {
    const feed = token.test(secret) ? await this.marks.feed(secret) : undefined;
    if (!feed) throw new Refusal('not-found');
    const gathering = await this.gatherings.get(feed.gatheringId);
    const own = new Set(await this.marks.of(feed.gatheringId, feed.accountId));
    const frame = this.frame(gathering, language);
    const name = language === 'vi' ? `${frame.name}: lịch của tôi` : `${frame.name}: my agenda`;
    return calendarText(await this.agendaOf(gathering), { ...frame, name }, (id) => own.has(id));
  }

  async scheduleXml(gathering: Gathering): Promise<string> {
    return scheduleXml(await this.agendaOf(gathering), await this.scheduleFrame(gathering));
  }

  async scheduleJson(gathering: Gathering): Promise<string> {
    return JSON.stringify(scheduleJson(await this.agendaOf(gathering), await this.scheduleFrame(gathering)));
  }

  private async agendaOf({ id }: Gathering) {
    return (await this.releases.latest(id))?.agenda ?? nothingReleased;
  }

  private frame({ id, nameVi, nameEn, timeZone, venue }: Gathering, language: Language): CalendarFrame {
    const name = language === 'vi' ? nameVi : nameEn;
    return { name, timeZone, venue, language, url: this.page(id), host: new URL(this.settings.baseUrl).hostname };
  }

  private async scheduleFrame(gathering: Gathering): Promise<ScheduleFrame> {
    const { id, code, nameVi, nameEn, startsOn, endsOn, timeZone } = gathering;
    const number = (await this.releases.latest(id))?.number ?? 0;
    return { code, name: { vi: nameVi, en: nameEn }, startsOn, endsOn, timeZone, number, url: this.page(id) };
  }

  private page(id: string): string {
    return `${this.settings.baseUrl}/events/${id}/agenda`;
  }
}
