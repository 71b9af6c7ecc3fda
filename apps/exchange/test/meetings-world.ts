import type { Grant } from '@sangtao/service-kit/auth';
import { DelegateRegisteredV1 } from '@sangtao/contracts/gatherings/delegate-registered.v1';
import { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import { ExpireRequests } from '../src/meetings/expire-requests.job.js';
import { RemindMeetings } from '../src/meetings/remind-meetings.job.js';
import { AgreementsWorld, id, type Said } from './agreements-world.js';

export const gathering = id(700);
export const organiser = id(701);
export const organises: Grant[] = [{ role: 'organiser', scope: gathering }];
/** Who takes part; the listing of each is `listingOf`. */
export const person = (n: number) => id(2000 + n);
export const listingOf = (n: number) => id(3000 + n);

export interface Meeting {
  id: string;
  state: string;
  startsAt: string | null;
  tableNr: number | null;
  other: string | null;
  otherOrganisation: string | null;
  listingTitle: string | null;
  listingSide: string | null;
  moved: boolean;
  outcome: string | null;
}

export interface Way {
  gatheringId: string;
  state: string;
  meetingId: string | null;
}

export interface Plan {
  tables: number;
  slots: { id: string; startsAt: string }[];
  counts: { state: string; meetings: number }[];
  rated: Record<string, number>;
}

const minute = 60_000;

/** Slots of twenty minutes from nine o'clock on, on the first of December. */
export const slots = (count: number, from = 0, year = 2026) => {
  const start = Date.parse(`${year}-12-01T02:00:00Z`);
  return Array.from({ length: count }, (_, n) => ({
    startsAt: new Date(start + (from + n) * 20 * minute).toISOString(),
    endsAt: new Date(start + (from + n + 1) * 20 * minute).toISOString(),
  }));
};

/** A gathering on 1 December, whose organisers set tables and slots, and people with offers who have a place there. */
export class MeetingsWorld {
  readonly base = new AgreementsWorld();

  async start(people: number): Promise<this> {
    await this.base.start();
    await this.base.system.database.transaction(async (tx) => {
      await tx.publish(GatheringAnnouncedV1, {
        key: gathering,
        version: 1,
        data: {
          ...{ gatheringId: gathering, code: 'TC-26', nameVi: 'Techconnect 2026', nameEn: 'Techconnect 2026' },
          ...{ startsOn: '2026-12-01', endsOn: '2026-12-02', timeZone: 'Asia/Ho_Chi_Minh', provinceCode: '40' },
          ...{ venue: 'Vinh', gatheringVersion: 1 },
        },
      });
      for (let n = 0; n < people; n++) await this.delegate(tx, n);
    });
    await this.base.system.settle();
    for (let n = 0; n < people; n++) await this.listing(n);
    return this;
  }

  get system() {
    return this.base.system;
  }

  async plan(tables: number, count: number, more: object = {}): Promise<Plan> {
    const body = { tables, slots: slots(count), answerHours: 24, mostPerPerson: 20, atOnce: true, ...more };
    const said = await this.organise<Plan>('PUT', '', body);
    if (said.status !== 200) throw new Error(JSON.stringify(said.body));
    return said.body;
  }

  organise<Body>(method: string, path: string, body?: object): Promise<Said<Body>> {
    const options = { grants: organises, ...(body ? { body } : {}) };
    return this.base.call<Body>(organiser, method, `/meeting-plans/${gathering}${path}`, options);
  }

  ask(from: number, to: number, message?: string): Promise<Said<Meeting>> {
    const body = { gatheringId: gathering, listingId: listingOf(to), ...(message ? { message } : {}) };
    return this.base.call<Meeting>(person(from), 'POST', '/meetings', { body });
  }

  /** Where whoever published this can be met, as somebody sees it. */
  async ways(from: number, subject: string): Promise<{ isOwn: boolean; items: Way[] }> {
    return (await this.base.call<{ isOwn: boolean; items: Way[] }>(person(from), 'GET', `/meeting-ways?${subject}`))
      .body;
  }

  /** An expert with a public page. */
  async expert(n: number): Promise<string> {
    const expertId = id(5000 + n);
    await this.system.database.query(
      `insert into exchange.expert (id, account_id, state, profile, changed_at) values ($1, $2, 'published', '{}', now())`,
      [expertId, person(n)],
    );
    await this.system.database.query(
      `insert into exchange.expert_page (id, name, headline, helps_with, fields, keywords, province_code, region, languages, organisation_name,
         published_at) values ($1, $2, 'Vật liệu mới', '', '{}', '{}', '40', 'north_central', '{}', '', now())`,
      [expertId, `Người ${n}`],
    );
    return expertId;
  }

  say(who: number, meeting: string, step: 'accept' | 'decline' | 'withdraw'): Promise<Said<Meeting>> {
    return this.base.call<Meeting>(person(who), 'POST', `/meetings/${meeting}/${step}`);
  }

  /** Asked and accepted. */
  async agreed(from: number, to: number): Promise<Meeting> {
    const { body } = await this.ask(from, to);
    return (await this.say(to, body.id, 'accept')).body;
  }

  async of(n: number): Promise<Meeting[]> {
    return (await this.base.call<{ items: Meeting[] }>(person(n), 'GET', '/my/meetings')).body.items;
  }

  expire(): Promise<void> {
    return this.system.contexts.get('exchange')!.app.get(ExpireRequests, { strict: false }).run();
  }

  remind(): Promise<void> {
    return this.system.contexts.get('exchange')!.app.get(RemindMeetings, { strict: false }).run();
  }

  /** Meetings gone, people and tables as they are. */
  async clear(): Promise<void> {
    await this.system.database.query('truncate exchange.meeting_plan cascade');
  }

  private async delegate(tx: Parameters<Parameters<typeof this.system.database.transaction>[0]>[0], n: number) {
    const data = { delegateId: id(4000 + n), gatheringId: gathering, accountId: person(n), kindCode: 'enterprise' };
    await tx.publish(DelegateRegisteredV1, {
      key: data.delegateId,
      version: 1,
      data: { ...data, state: 'confirmed', place: null },
    });
  }

  private async listing(n: number): Promise<void> {
    const { database } = this.system;
    await database.query(
      `insert into exchange.listing (id, code, side, state, owner_id, content, changed_at) values ($1, $2, 'offer', 'published', $3, '{}', now())`,
      [listingOf(n), `CB-${n}`, person(n)],
    );
    await database.query(
      `insert into exchange.catalogue (id, code, side, owner_id, kind, title, title_en, summary, description, keywords, sector, province_code,
         region, deal_form, organisation_name, published_at)
       values ($1, $2, 'offer', $3, 'technology', $4, '', '', '', '{}', 'energy', '40', 'north_central', 'licence', 'Ví dụ', now())`,
      [listingOf(n), `CB-${n}`, person(n), `Máy số ${n}`],
    );
  }
}
