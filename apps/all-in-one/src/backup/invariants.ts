import { Client } from 'pg';
import { figuresOf, schemas } from './figures.js';
import type { Figures } from './manifest.js';

/** What a system says about itself, and how often it contradicts itself. */
export interface Invariants {
  figures: Figures;
  /** All noughts where the system is consistent. */
  broken: Record<string, number>;
}

/** Which rows say how many events their aggregate has published. */
const sources = [
  `select 'identity.account' as topic, account_id as key, event_version as version from identity.account_version`,
  `select 'registration.edition', id::text, event_version from registration.edition`,
  `select 'registration.entry', id::text, event_version from registration.entry`,
  `select 'judging.round', id::text, event_version from judging.round`,
  `select 'judging.judge', id::text, event_version from judging.judge`,
  `select 'judging.score-sheet', id::text, revision from judging.sheet`,
].join(' union all ');

const outboxes = schemas.map((schema) => `select topic, envelope from ${schema}.outbox`).join(' union all ');

const questions: Record<string, string> = {
  'entries handed in without a receipt': `
    select count(*) from registration.entry where submitted_at is not null and not exists (
      select 1 from registration.receipt where entry_id = entry.id)`,
  'changes without their event, and events without their change': `
    with event as (
      select topic, envelope::json ->> 'subject' as key, (envelope::json ->> 'aggregateversion')::int as version
      from (select topic, envelope from event_log.record union all ${outboxes}) as published),
    change as (select topic, key, generate_series(1, version) as version from (${sources}) as source),
    known as (select * from event where topic in (select topic from (${sources}) as source))
    select count(*) from ((select * from change except select * from event) union all (select * from known except select * from change)) as one`,
  'rows of judging, awards and notifications that differ from registration': `
    with source as (
      select id, code, title, state = 'withdrawn' as gone from registration.entry
      where code is not null and state in ('accepted', 'withdrawn'))
    select (select count(*) from source join judging.entry copy using (id)
        where (source.code, source.title, source.gone) is distinct from (copy.code, copy.title, copy.withdrawn))
      + (select count(*) from source left join awards.entry copy using (id)
        where not source.gone and (source.code, source.title) is distinct from (copy.code, copy.title))
      + (select count(*) from source join notifications.entry copy using (id)
        where (source.code, not source.gone) is distinct from (copy.code, copy.contends))`,
  'sheets that the ledger does not hold': `
    select abs((select coalesce(sum(revision), 0) from judging.sheet) - (
      select count(*) from (select record from judging.ledger union all select record from judging.ledger_pending) as kept
      where record::json ->> 'kind' = 'score'))`,
  'records of ledgers that do not follow from the one before': `
    select count(*) from (
      select *, lag(hash, 1, '') over chain as before, row_number() over chain as place from judging.ledger
      window chain as (partition by round_id order by nr)) as record
    where nr <> place or previous <> before
      or hash <> encode(sha256('\\x00'::bytea || convert_to(record || previous, 'UTF8')), 'hex')`,
};

export async function invariantsOf(databaseUrl: string): Promise<Invariants> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const broken: Record<string, number> = {};
    for (const [what, question] of Object.entries(questions)) {
      const { rows } = await client.query<{ n: string }>(`select (${question}) as n`);
      broken[what] = Number(rows[0]!.n);
    }
    return { figures: await figuresOf(client), broken };
  } finally {
    await client.end();
  }
}
