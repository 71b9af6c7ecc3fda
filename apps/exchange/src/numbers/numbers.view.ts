import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type CountedPage } from '@sangtao/service-kit/pages';
import { Directory } from '../agreements/directory.js';
import type { ListingState } from '../listings/listing.js';
import { handedInListings, shownListings } from './listed.sql.js';
import type { CountedListingsQuery, StepQuery } from './numbers.dto.js';
import { stepRows } from './steps.sql.js';
import { steps, type Step } from './steps.js';

/** Figures are told in full and added up where they are shown: every sum of them is the length of a list by the same filters. */
export interface ExchangeNumbers {
  listings: {
    side: 'offer' | 'need';
    sector: string;
    region: string;
    provinceCode: string;
    formerProvinceCode: string | null;
    count: number;
  }[];
  states: { side: 'offer' | 'need'; state: ListingState; count: number }[] | null;
  steps: { step: Step; count: number }[];
}

export interface CountedListing {
  id: string;
  code: string;
  side: 'offer' | 'need';
  title: string;
  sector: string | null;
  provinceCode: string | null;
  organisationName: string;
  state: ListingState;
  at: Date;
}

export interface StepRow {
  id: string;
  at: Date | null;
  title: string | null;
  about: string | null;
  people: (string | null)[];
  state: string | null;
  needId: string | null;
  offerId: string | null;
  agreementId: string | null;
}

type Paired = Omit<StepRow, 'people'> & { askerId: string | null; guestId: string | null };

/** How much is offered and needed, and what came of it: of one gathering, or where it is null of all. */
@Injectable()
export class NumbersView {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async of(gatheringId: string | null, now: Date): Promise<ExchangeNumbers> {
    const [listings, states, counted] = await Promise.all([
      this.database.query<ExchangeNumbers['listings'][number]>(
        `select side, sector, region, "provinceCode", "formerProvinceCode", count(*)::int as count from ${shownListings}
          group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
        [gatheringId],
      ),
      gatheringId === null ? this.states() : null,
      this.database.query<{ step: Step; count: number }>(
        steps
          .map((step) => `select '${step}' as step, count(*)::int as count from ${stepRows(step)}`)
          .join(' union all '),
        [gatheringId, now],
      ),
    ]);
    return { listings, states, steps: counted };
  }

  /** The newest first. */
  async listings(gatheringId: string | null, query: CountedListingsQuery): Promise<CountedPage<CountedListing>> {
    const { side, sector, region, provinceCode, formerProvinceCode, state, cursor, limit } = query;
    const [at, id] = readCursor(cursor, isPlace) ?? [null, null];
    const rows = await this.database.query<CountedListing & { total: number }>(
      `select * from (select *, count(*) over ()::int as total from ${state ? handedInListings : shownListings}
       where ($2::text is null or side = $2) and ($3::text is null or sector = $3) and ($4::text is null or region = $4)
         and ($5::text is null or "provinceCode" = $5) and ($6::text is null or state = $6)
         and ($10::text is null or coalesce("formerProvinceCode", 'none') = $10)) counted
       where ($8::uuid is null or (at, id) < ($7::timestamptz, $8))
       order by at desc, id desc limit $9`,
      [
        ...[gatheringId, side ?? null, sector ?? null, region ?? null, provinceCode ?? null, state ?? null],
        ...[at, id, limit + 1, formerProvinceCode ?? null],
      ],
    );
    return { ...page(rows, limit, (row) => [row.at.toISOString(), row.id]), total: rows[0]?.total ?? 0 };
  }

  /** The latest first; those without a moment at the end. */
  async steps(
    gatheringId: string | null,
    { step, cursor, limit }: StepQuery,
    now: Date,
  ): Promise<CountedPage<StepRow>> {
    const [at, id] = readCursor(cursor, isStep) ?? [null, null];
    const rows = await this.database.query<Paired & { total: number }>(
      `select * from (select *, count(*) over ()::int as total from ${stepRows(step)}) counted
       where $4::text is null or (coalesce(at, '-infinity'), id) < (coalesce($3::timestamptz, '-infinity'), $4)
       order by coalesce(at, '-infinity') desc, id desc limit $5`,
      [gatheringId, now, at, id, limit + 1],
    );
    const { items, nextCursor } = page(rows, limit, (row) => [row.at?.toISOString() ?? null, row.id]);
    const names = await this.directory.names(items.flatMap(({ askerId, guestId }) => [askerId, guestId]));
    const named = items.map(({ askerId, guestId, ...row }) => {
      const isMeeting = step === 'asked' || step === 'accepted' || step === 'held';
      const people = isMeeting ? [askerId, guestId].map((one) => names.get(one ?? '') ?? null) : [];
      return { ...row, people };
    });
    return { items: named, nextCursor, total: rows[0]?.total ?? 0 };
  }

  private states() {
    return this.database.query<{ side: 'offer' | 'need'; state: ListingState; count: number }>(
      `select side, state, count(*)::int as count from ${handedInListings} group by 1, 2 order by 1, 2`,
      [null],
    );
  }
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

function isPlace(value: unknown): value is [string, string] {
  const [at, id] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [];
  return isMoment(at) && typeof id === 'string' && new RegExp(`^${uuid}$`).test(id);
}

function isStep(value: unknown): value is [string | null, string] {
  const [at, id] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : [];
  return (at === null || isMoment(at)) && typeof id === 'string' && new RegExp(`^${uuid}(/${uuid})?$`).test(id);
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));
}
