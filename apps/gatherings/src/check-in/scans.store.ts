import { Injectable } from '@nestjs/common';
import type { Direction, HeldPassage, Inside, MeetingTime, Verdict } from '@sangtao/programmes/admission';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Means } from './means-of-reading.js';
import { meetingTimes } from './meeting-access.sql.js';

/** A badge that was read, put into the books. */
export interface Scan {
  nonce: string;
  badgeId: string | null;
  delegateId: string | null;
  day: string;
  at: Date;
  gate: string;
  direction: Direction;
  means: Means;
  /** What the device said to the person at the gate by itself; null: it waited for the server's answer. */
  shown: Verdict | null;
  verdict: Verdict;
}

export interface KnownBadge {
  badgeId: string;
  codeHash: string;
  delegateId: string;
  kindCode: string;
  revokedAt: Date | null;
}

/** One passage of a delegate's day, as it stands in the books. */
export interface BookedPassage extends HeldPassage {
  verdict: Verdict;
  firstNonce: string | null;
}

export interface DayOf {
  delegateId: string;
  day: string;
}

/** What became of one. */
export interface Ruling {
  nonce: string;
  verdict: Verdict;
  firstNonce: string | null;
}

/** Scans and where people are. All of it happens under the locks of the delegates in question. */
@Injectable()
export class ScansStore {
  /** Badges of the gathering by what was read, their holders locked until the transaction ends. */
  async badges(tx: Transaction, gatheringId: string, hashes: readonly string[]): Promise<Map<string, KnownBadge>> {
    const rows = await tx.query<KnownBadge>(
      `select badge.id as "badgeId", code_hash as "codeHash", delegate_id as "delegateId", kind_code as "kindCode", revoked_at as "revokedAt"
       from gatherings.delegate join gatherings.badge on delegate_id = delegate.id
       where gathering_id = $1 and code_hash = any($2) order by delegate.id for no key update of delegate`,
      [gatheringId, hashes],
    );
    return new Map(rows.map((row) => [row.codeHash, row]));
  }

  /** Those that are new. A nonce that is known already is left as it is; what a device said after the answer was lost is learned. */
  async add(tx: Transaction, of: { gatheringId: string; scannerId: string; now: Date }, scans: Scan[]): Promise<void> {
    const rows = scans.map(({ at, ...scan }) => ({ ...scan, at: at.toISOString() }));
    await tx.query(
      `insert into gatherings.scan (nonce, gathering_id, scanner_id, badge_id, delegate_id, day, at, received_at, gate, direction, means,
         shown, verdict)
       select nonce, $1, $2, "badgeId", "delegateId", day, at, $3, gate, direction, means, shown, verdict from json_to_recordset($4::json)
         as row (nonce uuid, "badgeId" uuid, "delegateId" uuid, day date, at timestamptz, gate text, direction text, means text,
           shown text, verdict text)
       on conflict (nonce) do update set shown = excluded.shown
         where scan.shown is null and excluded.shown is not null and scan.gathering_id = $1`,
      [of.gatheringId, of.scannerId, of.now, JSON.stringify(rows)],
    );
  }

  /** Everything that was read of these people on these days, by `delegateId day`. */
  async days(tx: Transaction, days: readonly DayOf[]): Promise<Map<string, BookedPassage[]>> {
    type Row = Omit<BookedPassage, 'at' | 'badge'> &
      DayOf & { at: Date; kindCode: string; revokedAt: Date | null; meetings: MeetingTime[] };
    const rows = await tx.query<Row>(
      `select scan.delegate_id as "delegateId", scan.day::text, nonce, at, gate, direction, verdict, first_nonce as "firstNonce",
         kind_code as "kindCode", revoked_at as "revokedAt", ${meetingTimes} as meetings
       from json_to_recordset($1::json) as asked ("delegateId" uuid, day date)
       join gatherings.scan on scan.delegate_id = asked."delegateId" and scan.day = asked.day
       join gatherings.badge on badge.id = badge_id join gatherings.delegate on delegate.id = scan.delegate_id`,
      [JSON.stringify(days)],
    );
    const passages = rows.map(({ at, kindCode, revokedAt, meetings, ...row }) => ({
      ...{ ...row, at: at.getTime() },
      // Of a badge that is known, a new one alone has no verdict yet.
      ruled: row.verdict === 'unknown' ? undefined : row.verdict,
      badge: { kindCode, revokedAt: revokedAt?.getTime() ?? null, meetings },
    }));
    return Map.groupBy(passages, ({ delegateId, day }) => `${delegateId} ${day}`);
  }

  async rule(tx: Transaction, rulings: readonly Ruling[]): Promise<void> {
    if (rulings.length === 0) return;
    await tx.query(
      `update gatherings.scan set verdict = ruled.verdict, first_nonce = ruled."firstNonce"
       from json_to_recordset($1::json) as ruled (nonce uuid, verdict text, "firstNonce" uuid) where scan.nonce = ruled.nonce`,
      [JSON.stringify(rulings)],
    );
  }

  /** Where they are now. @returns whose first admission of the day this was */
  async place(
    tx: Transaction,
    gatheringId: string,
    places: readonly (DayOf & { inside: Inside | null; entered: boolean })[],
  ): Promise<DayOf[]> {
    if (places.length === 0) return [];
    const rows = await tx.query<DayOf & { isFirst: boolean }>(
      `with before as (
         select delegate_id, day, entered from gatherings.presence
         join json_to_recordset($2::json) as placed ("delegateId" uuid, day date) using (day) where delegate_id = "delegateId"),
       after as (
         insert into gatherings.presence as known (delegate_id, day, gathering_id, inside, entered)
         select "delegateId", day, $1, inside, entered
         from json_to_recordset($2::json) as placed ("delegateId" uuid, day date, inside jsonb, entered boolean)
         on conflict (delegate_id, day) do update set inside = excluded.inside, entered = known.entered or excluded.entered
         returning delegate_id, day, entered)
       select delegate_id as "delegateId", day::text, after.entered and not coalesce(before.entered, false) as "isFirst"
       from after left join before using (delegate_id, day)`,
      [gatheringId, JSON.stringify(places)],
    );
    return rows.filter(({ isFirst }) => isFirst);
  }
}
