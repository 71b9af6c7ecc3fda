import type { Pool } from 'pg';

/** Which rows say how many events their aggregate has published, by topic. */
const sources: Record<string, string> = {
  'identity.account': 'select account_id as key, event_version as version from identity.account_version',
  'registration.edition': 'select id::text as key, event_version as version from registration.edition',
  'registration.entry': 'select id::text as key, event_version as version from registration.entry',
  'judging.round': 'select id::text as key, event_version as version from judging.round',
  'judging.judge': 'select id::text as key, event_version as version from judging.judge',
  'judging.score-sheet': 'select id::text as key, revision as version from judging.sheet',
};
const schemas = ['identity', 'registration', 'judging', 'awards', 'notifications', 'gatherings', 'exchange'];

/** Where rows and events (outbox and log together) say different things; all noughts when they agree. */
export interface Disagreements {
  /** A change was committed, its event was not. */
  withoutEvent: number;
  /** An event tells of a change that is not there. */
  withoutChange: number;
  eventsTwice: number;
  receiptsWrong: number;
  ledgerWrong: number;
}

export const agreed: Disagreements = {
  withoutEvent: 0,
  withoutChange: 0,
  eventsTwice: 0,
  receiptsWrong: 0,
  ledgerWrong: 0,
};

/** By SQL, over everything that the product has ever done to this database; its log is the one in PostgreSQL. */
export async function disagreements(pool: Pool): Promise<Disagreements> {
  const outboxes = schemas.map((schema) => `select topic, envelope from ${schema}.outbox`);
  const rows = Object.entries(sources).map(
    ([topic, query]) => `select '${topic}' as topic, key, version from (${query}) as source`,
  );
  const { rows: found } = await pool.query<Disagreements>(
    `with event as (
       select topic, envelope::json ->> 'subject' as key, (envelope::json ->> 'aggregateversion')::int as version
       from (select topic, envelope from event_log.record union all ${outboxes.join(' union all ')}) as published),
     change as (select topic, key, generate_series(1, version) as version from (${rows.join(' union all ')}) as source)
     select
       (select count(*) from (select * from change except select * from event) as one)::int as "withoutEvent",
       (select count(*) from (select * from event where topic = any($1) except select * from change) as one)::int as "withoutChange",
       (select count(*) - count(distinct (topic, key, version)) from event)::int as "eventsTwice",
       (select count(*) from registration.entry where (submitted_at is not null) <> exists (
          select 1 from registration.receipt where entry_id = entry.id))::int as "receiptsWrong",
       (select abs((select coalesce(sum(revision), 0) from judging.sheet) -
          (select count(*) from (select record from judging.ledger union all select record from judging.ledger_pending) as kept
           where record::json ->> 'kind' = 'score')))::int as "ledgerWrong"`,
    [Object.keys(sources)],
  );
  return found[0]!;
}
