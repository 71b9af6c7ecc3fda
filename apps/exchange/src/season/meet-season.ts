import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { runInScope } from '@sangtao/service-kit/request-scope';
import type { Season } from '@sangtao/service-kit/season';
import { v7 } from 'uuid';
import { AnswerMeeting } from '../meetings/answer-meeting.usecase.js';
import { ExpireRequests } from '../meetings/expire-requests.job.js';
import type { Outcome } from '../meetings/meeting.js';
import { PlaceAll } from '../meetings/place-all.usecase.js';
import { RequestMeeting } from '../meetings/request-meeting.usecase.js';
import { SayOutcome } from '../meetings/say-outcome.usecase.js';
import { WritePlan } from '../meetings/write-plan.usecase.js';

const [minuteMs, dayMs] = [60_000, 86_400_000];
const times = ['09:00', '09:20', '09:40', '10:00', '10:20', '14:00', '14:20', '14:40', '15:00', '15:20'];
const rules = { answerHours: 48, leastPerPerson: 2, mostPerPerson: 8 };
/** Nobody is the applicant of the demonstration twice: 0 is them, the others follow. */
type Two = readonly [asks: number, asked: number];
/** What became of those of the event that is over, as each side said it; of the last one nobody says anything. */
const held: [Two, Outcome | null, Outcome | null][] = [
  [[0, 1], 'agreement', 'agreement'],
  [[2, 0], 'goes-on', 'agreement'],
  [[0, 3], 'nothing', null],
  [[4, 5], 'goes-on', 'goes-on'],
  [[6, 7], 'no-show', null],
  [[8, 9], null, null],
];
const coming = {
  placed: [
    [0, 1],
    [2, 0],
    [1, 3],
    [4, 2],
    [5, 6],
    [7, 3],
  ] as Two[],
  /** Waits until the organisers place again. */
  accepted: [
    [0, 4],
    [6, 8],
  ] as Two[],
  asked: [
    [5, 0],
    [0, 7],
    [9, 8],
  ] as Two[],
  declined: [[9, 0]] as Two[],
  expired: [[8, 1]] as Two[],
};

interface Gathering {
  id: string;
  startsOn: string;
}

/** Meetings of two: held at the event that is over, with what became of them; asked, accepted and placed at the one to come. */
export async function meetSeason(app: INestApplicationContext, season: Season): Promise<void> {
  const gatherings = await app
    .get(Database, { strict: false })
    .query<Gathering>('select id, starts_on::text as "startsOn" from exchange.gathering order by starts_on, id');
  const play = await MeetingSeason.of(app, season);
  await play.past(gatherings[0]!);
  await play.coming(gatherings.at(-1)!);
  season.clock.moveTo(season.now);
}

class MeetingSeason {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly season: Season,
    /** Who takes part, with something that they published. */
    private readonly people: { accountId: string; listingId: string }[],
  ) {}

  static async of(app: INestApplicationContext, season: Season): Promise<MeetingSeason> {
    const { applicant, applicants } = season.accounts;
    const listings = await app
      .get(Database, { strict: false })
      .query<{ accountId: string; listingId: string }>(
        `select distinct on (owner_id) owner_id as "accountId", id as "listingId" from exchange.catalogue where side = 'offer' order by owner_id, code`,
      );
    const people = [applicant, ...applicants].flatMap(
      ({ id }) => listings.find(({ accountId }) => accountId === id) ?? [],
    );
    return new MeetingSeason(app, season, people);
  }

  async past(gathering: Gathering): Promise<void> {
    const day = Date.parse(`${gathering.startsOn}T00:00:00+07:00`);
    this.season.clock.moveTo(new Date(day - 5 * dayMs));
    await this.plan(gathering, true);
    const met = [];
    for (const [two, ...said] of held) met.push({ two, said, id: await this.agreed(gathering, two) });
    this.season.clock.moveTo(new Date(day + dayMs));
    for (const { two, said, id } of met) {
      for (const [n, outcome] of said.entries()) if (outcome) await this.said(id, two[n]!, outcome);
    }
  }

  async coming(gathering: Gathering): Promise<void> {
    const { now, clock } = this.season;
    clock.moveTo(new Date(now.getTime() - 4 * dayMs));
    await this.plan(gathering, false);
    for (const two of coming.expired) await this.ask(gathering, two);
    for (const two of coming.placed) await this.agreed(gathering, two);
    await this.app.get(PlaceAll, { strict: false }).execute(gathering.id, false);
    for (const two of coming.declined) await this.declined(await this.ask(gathering, two), two[1]);
    clock.moveTo(new Date(now.getTime() - dayMs));
    await this.app.get(ExpireRequests, { strict: false }).run();
    for (const two of coming.accepted) await this.agreed(gathering, two);
    for (const two of coming.asked) await this.ask(gathering, two);
  }

  private async plan({ id, startsOn }: Gathering, atOnce: boolean): Promise<void> {
    const slots = times.map((time) => {
      const startsAt = new Date(`${startsOn}T${time}:00+07:00`);
      return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 20 * minuteMs).toISOString() };
    });
    await this.app.get(WritePlan, { strict: false }).save(id, { ...rules, tables: 8, slots, atOnce });
  }

  private ask({ id: gatheringId }: Gathering, [asks, asked]: Two): Promise<string> {
    const { listingId } = this.people[asked]!;
    const message = 'Chúng tôi muốn xem số liệu vận hành và bàn điều kiện chuyển giao.';
    return this.as(asks, (accountId) =>
      this.app.get(RequestMeeting, { strict: false }).execute(accountId, { gatheringId, listingId, message }),
    );
  }

  private async agreed(gathering: Gathering, two: Two): Promise<string> {
    const id = await this.ask(gathering, two);
    await this.as(two[1], (accountId) => this.app.get(AnswerMeeting, { strict: false }).accept(id, accountId));
    return id;
  }

  private declined(id: string, who: number): Promise<void> {
    return this.as(who, (accountId) => this.app.get(AnswerMeeting, { strict: false }).decline(id, accountId));
  }

  private said(id: string, who: number, outcome: Outcome): Promise<void> {
    return this.as(who, (accountId) => this.app.get(SayOutcome, { strict: false }).execute(id, accountId, outcome));
  }

  /** In the history stands who did it. */
  private as<T>(who: number, work: (accountId: string) => Promise<T>): Promise<T> {
    const { accountId } = this.people[who]!;
    const id = v7();
    return runInScope({ requestId: id, correlationId: id, actor: accountId, language: 'vi' }, () => work(accountId));
  }
}
