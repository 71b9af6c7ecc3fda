import type { Pool } from 'pg';
import type { Group } from './journal.js';

export interface Violations {
  /** Published, but not handled. */
  missing: number;
  /** Handled more than once. */
  doubled: number;
  /** Handled after a later one, or before an earlier one. */
  disordered: number;
}

const topicOf: Record<Group, string> = { journal: 'identity.account', echo: 'notifications.message' };

/** What the group's lines say against what was committed. */
export async function violationsOf(pool: Pool, group: Group = 'journal'): Promise<Violations> {
  const { rows } = await pool.query<Violations>(
    `with expected as (
       select key, generate_series(1, version) as version from journal.aggregate_version where topic = $2),
     handled as (
       select key, version, lag(version, 1, 0) over (partition by key order by id) as before
       from journal.line where consumer_group = $1)
     select
       (select count(*) from (select key, version from expected except select key, version from handled) as x)::int as missing,
       (select count(*) - count(distinct (key, version)) from handled)::int as doubled,
       (select count(*) from handled where version <> before + 1)::int as disordered`,
    [group, topicOf[group]],
  );
  return rows[0]!;
}

export const noViolations: Violations = { missing: 0, doubled: 0, disordered: 0 };
