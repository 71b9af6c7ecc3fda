import { Injectable } from '@nestjs/common';
import { dayAt, type Direction, type Inside, type MeetingTime, type Verdict } from '@sangtao/programmes/admission';
import { Clock } from '@sangtao/service-kit/clock';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import type { Gathering } from '../gatherings/gathering.js';
import type { ConflictsQuery } from './check-in.dto.js';
import type { Means } from './means-of-reading.js';
import { meetingTimes } from './meeting-access.sql.js';

export interface SnapshotRow {
  codeHash: string;
  name: string;
  organisation: string;
  kindCode: string;
  revokedAt: Date | null;
  /** Where its holder is on the day in question. */
  inside: Inside | null;
  /** When meetings let its holder in where people meet. */
  meetings: MeetingTime[];
}

/** A passage by which somebody is in there already. */
export interface FirstPassage {
  at: Date;
  gate: string;
  device: string;
}

export interface RuledScan {
  nonce: string;
  verdict: Verdict;
  at: Date;
  first: FirstPassage | null;
  holder: { name: string; organisation: string; kindCode: string } | null;
}

/** Somebody whom a device let in, and who should not have been. */
export interface Conflict {
  nonce: string;
  verdict: Verdict;
  at: Date;
  gate: string;
  direction: Direction;
  means: Means;
  device: string;
  first: FirstPassage | null;
  name: string | null;
  organisation: string | null;
}

interface ZoneCount {
  zone: string;
  inside: number;
}

export interface Counts {
  day: string;
  arrived: number;
  conflicts: number;
  zones: ZoneCount[];
}

/** Which gathering, and where its days begin. */
type Held = Pick<Gathering, 'id' | 'timeZone'>;

interface FirstColumns {
  firstAt: Date | null;
  firstGate: string | null;
  firstDevice: string | null;
}

const firstOf = `first.at as "firstAt", first.gate as "firstGate", first_device.name as "firstDevice"`;
const withFirst = `left join gatherings.scan first on first.nonce = scan.first_nonce
  left join gatherings.scanner first_device on first_device.id = first.scanner_id`;

const isPlace = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value[0])) &&
  !Number.isNaN(Date.parse(String(value[0]))) &&
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value[1]));

/** What devices and organisers read of the gates. */
@Injectable()
export class CheckInView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All badges, also those that open nothing any more: a gate says why. */
  async snapshot({ id, timeZone }: Held): Promise<{ now: Date; badges: SnapshotRow[] }> {
    const now = this.clock.now();
    const badges = await this.database.query<SnapshotRow>(
      `select code_hash as "codeHash", name, organisation, kind_code as "kindCode", revoked_at as "revokedAt", inside,
         ${meetingTimes} as meetings
       from gatherings.delegate join gatherings.badge on badge.delegate_id = delegate.id
         left join gatherings.presence on presence.delegate_id = delegate.id and presence.day = $2
       where delegate.gathering_id = $1 order by badge.id`,
      [id, dayAt(now.getTime(), timeZone)],
    );
    return { now, badges };
  }

  /** What these scans come to by all that is known now. */
  async ruled(gatheringId: string, nonces: readonly string[]): Promise<RuledScan[]> {
    type Row = Omit<RuledScan, 'first' | 'holder'> & FirstColumns & { name: string | null } & Record<string, string>;
    const rows = await this.database.query<Row>(
      `select scan.nonce, scan.verdict, scan.at, ${firstOf}, delegate.name, organisation, kind_code as "kindCode"
       from gatherings.scan ${withFirst} left join gatherings.delegate on delegate.id = scan.delegate_id
       where scan.gathering_id = $1 and scan.nonce = any($2)`,
      [gatheringId, nonces],
    );
    return rows.map(({ nonce, verdict, at, name, organisation, kindCode, ...first }) => ({
      ...{ nonce, verdict, at, first: firstPassage(first) },
      holder: name === null ? null : { name, organisation: organisation!, kindCode: kindCode! },
    }));
  }

  /** How many are where now, how many came today, and whom devices let in who should not have been. */
  async counts({ id, timeZone }: Held): Promise<Counts> {
    const day = dayAt(this.clock.now().getTime(), timeZone);
    const [[totals], zones] = await Promise.all([
      this.database.query<Pick<Counts, 'arrived' | 'conflicts'>>(
        `select (select count(*)::int from gatherings.presence where gathering_id = $1 and day = $2 and entered) as arrived,
           (select count(*)::int from gatherings.scan
            where gathering_id = $1 and shown = 'admitted' and verdict <> 'admitted') as conflicts`,
        [id, day],
      ),
      this.database.query<ZoneCount>(
        `select zone, count(*)::int as inside from gatherings.presence
         where gathering_id = $1 and day = $2 and zone is not null group by zone order by zone`,
        [id, day],
      ),
    ]);
    return { day, ...totals!, zones };
  }

  /** Whom devices let in who should not have been, the latest first. */
  async conflicts(gatheringId: string, { limit, cursor }: ConflictsQuery): Promise<Page<Conflict>> {
    const after = readCursor(cursor, isPlace);
    const rows = await this.database.query<Omit<Conflict, 'first'> & FirstColumns>(
      `select scan.nonce, scan.verdict, scan.at, scan.gate, scan.direction, scan.means, scanner.name as device, ${firstOf},
         delegate.name, organisation
       from gatherings.scan join gatherings.scanner on scanner.id = scan.scanner_id ${withFirst}
         left join gatherings.delegate on delegate.id = scan.delegate_id
       where scan.gathering_id = $1 and scan.shown = 'admitted' and scan.verdict <> 'admitted'
         and ($2::timestamptz is null or (scan.at, scan.nonce) < ($2::timestamptz, $3::uuid))
       order by scan.at desc, scan.nonce desc limit $4`,
      [gatheringId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const found = rows.map(({ firstAt, firstGate, firstDevice, ...row }) => ({
      ...row,
      first: firstPassage({ firstAt, firstGate, firstDevice }),
    }));
    return page(found, limit, ({ at, nonce }) => [at.toISOString(), nonce]);
  }
}

function firstPassage({ firstAt, firstGate, firstDevice }: FirstColumns): FirstPassage | null {
  return firstAt && { at: firstAt, gate: firstGate!, device: firstDevice! };
}
