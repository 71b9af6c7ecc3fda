import type { Pool } from 'pg';
import { drained } from '../bench/drained.js';
import { disorderedIn } from './order.js';
import type { Told, Traffic } from './traffic.js';
import type { Audited } from './world.js';

/** What was promised, and how often it was broken; all noughts when nothing was. */
export interface Audit {
  counted: { handedIn: number; withdrawn: number; sheets: number; messages: number; mails: number };
  broken: Record<string, number>;
  /** What was not handled, and why. */
  left: string[];
  /** Mails whose server had said yes when their sender was killed: sent again under the same Message-ID. */
  mailsRepeated: number;
}

interface EntryRow {
  id: string;
  title: string;
  state: string;
  receipts: number;
}

/** After the last mishap: by SQL, against what was acknowledged; and by the API, which closes the round only when ledger and sheets agree. */
export async function audit(world: Audited, traffic: Traffic, close: () => Promise<unknown>): Promise<Audit> {
  await drained(world.product);
  await mailsSent(world.pool);
  // A mail that went out is an event of its own.
  await drained(world.product);
  const { pool } = world;
  const { editionId, roundId } = traffic.contest;
  const entries = await rows<EntryRow>(
    pool,
    `select id, title, state, (select count(*)::int from registration.receipt where entry_id = entry.id) as receipts
     from registration.entry where edition_id = $1`,
    [editionId],
  );
  const byTitle = Map.groupBy(entries, ({ title }) => title);
  const told = [...traffic.entries];
  const sheets = await wrongSheets(pool, traffic, roundId);
  const messages = await wrongMessages(pool, entries);
  const left = await eventsLeft(pool);
  const closed = await close().then(
    () => 0,
    () => 1,
  );
  return {
    counted: {
      handedIn: told.filter(([, { state }]) => state !== 'unknown').length,
      withdrawn: told.filter(([, { state }]) => state === 'withdrawn').length,
      sheets: sheets.counted,
      messages: messages.counted,
      mails: world.mail?.deliveries.size ?? 0,
    },
    broken: {
      'acknowledged entries lost': told.filter(([title, one]) => isLost(one, byTitle.get(title)?.[0])).length,
      'entries doubled': [...byTitle.values()].filter((same) => same.length > 1).length,
      'entries without exactly one receipt': entries.filter(({ receipts }) => receipts !== 1).length,
      'acknowledged sheets lost or changed': sheets.lost,
      'sheets doubled': sheets.doubled,
      'messages missing': messages.missing,
      'messages doubled': messages.doubled,
      'rows of projections that differ from their source': await differingRows(pool, editionId),
      'events out of order in the log, or missing there': await disorderedIn(world),
      'events parked or still under way': left.length,
      'rounds that do not close: ledger and sheets differ': closed,
    },
    left,
    mailsRepeated: world.mail?.repeated ?? 0,
  };
}

function isLost({ id, state }: Told, row: EntryRow | undefined): boolean {
  if (state === 'unknown') return false;
  if (row?.id !== id) return true;
  return state === 'withdrawn' ? row?.state !== 'withdrawn' : state === 'handed-in' && row?.state !== 'accepted';
}

async function wrongSheets(pool: Pool, { sheets }: Traffic, roundId: string) {
  const stored = await rows<{ email: string; entryId: string; score: number; copies: number }>(
    pool,
    `select account.email, entry_id as "entryId", min((points ->> 'score')::float) as score, count(*)::int as copies
     from judging.sheet join judging.judge on judge.id = judge_id join identity."user" account on account.id::text = judge.account_id::text
     where sheet.round_id = $1 and sheet.state = 'submitted' group by 1, 2`,
    [roundId],
  );
  const scoreOf = new Map(stored.map(({ email, entryId, score }) => [`${email} ${entryId}`, score]));
  const sent = [...sheets].flatMap(([email, own]) =>
    [...own].map(([entryId, scored]) => ({ ...scored, score: scoreOf.get(`${email} ${entryId}`) })),
  );
  const acknowledged = sent.filter((one) => one.acknowledged !== undefined);
  return {
    counted: acknowledged.length,
    // A later try without an answer may have come through.
    lost: acknowledged.filter(({ acknowledged, maybe, score }) => ![acknowledged, ...maybe].includes(score)).length,
    doubled: stored.filter(({ copies }) => copies > 1).length,
  };
}

/** One in the inbox and one by mail that the entry came in, for each that did. */
async function wrongMessages(pool: Pool, entries: EntryRow[]) {
  const kept = await rows<{ entryId: string; channel: string; copies: number }>(
    pool,
    `select data ->> 'entryId' as "entryId", channel, count(*)::int as copies from notifications.message
     where kind = 'entry-submitted' group by 1, 2`,
  );
  const byEntry = Map.groupBy(kept, ({ entryId }) => entryId);
  const own = entries.map(({ id }) => byEntry.get(id) ?? []);
  return {
    counted: own.flat().length,
    missing: own.reduce((sum, channels) => sum + Math.max(0, 2 - channels.length), 0),
    doubled: own.flat().filter(({ copies }) => copies > 1).length,
  };
}

/** What judging, awards and notifications know, against what registration says. */
async function differingRows(pool: Pool, editionId: string): Promise<number> {
  const [found] = await rows<{ differing: number }>(
    pool,
    `with source as (
       select id, code, title, state = 'withdrawn' as gone from registration.entry where edition_id = $1 and code is not null)
     select (
       (select count(*) from source full join (select * from judging.entry where edition_id = $1) copy using (id)
          where (source.code, source.title, source.gone) is distinct from (copy.code, copy.title, copy.withdrawn)) +
       (select count(*) from source left join awards.entry copy using (id)
          where not source.gone and (source.code, source.title) is distinct from (copy.code, copy.title)) +
       (select count(*) from source full join (select * from notifications.entry where edition_id = $1) copy using (id)
          where (source.code, not source.gone) is distinct from (copy.code, copy.contends)))::int as differing`,
    [editionId],
  );
  return found!.differing;
}

/** Each with its reason: a mishap is no reason to give up on an event. */
async function eventsLeft(pool: Pool): Promise<string[]> {
  const schemas = ['identity', 'registration', 'judging', 'awards', 'notifications', 'gatherings', 'exchange'];
  const left = schemas.flatMap((schema) => [
    `select '${schema}: parked as ' || state || ', ' || split_part(error, chr(10), 1) as what from ${schema}.parked_event`,
    `select '${schema}: in the outbox' from ${schema}.outbox`,
  ]);
  return (await rows<{ what: string }>(pool, left.join(' union all '))).map(({ what }) => what);
}

/** A mail that failed, or whose sender was killed, is tried again after half a minute. */
async function mailsSent(pool: Pool): Promise<void> {
  const deadline = Date.now() + 240_000;
  while (Date.now() < deadline) {
    const [waiting] = await rows<{ count: number }>(
      pool,
      `select count(*)::int as count from notifications.message where channel = 'email' and state in ('queued', 'sending')`,
    );
    if (waiting!.count === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function rows<Row extends object>(pool: Pool, statement: string, values: unknown[] = []): Promise<Row[]> {
  return (await pool.query<Row>(statement, values)).rows;
}
