import type { Prepared, Sql } from './sql.js';

/** How long an owner may be silent before another takes over. */
export const leaseSeconds = 5;

/**
 * A row instead of an advisory lock: it survives no half-open connection, and its epoch fences an owner who slept through its end.
 * @returns the epoch when `holder` owns the lease now, else undefined
 */
export async function takeLease(sql: Sql, schema: string, name: string, holder: string): Promise<bigint | undefined> {
  const statement: Prepared = {
    name: `${schema}.take-lease`,
    text: `
      insert into ${schema}.lease as held (name, holder, epoch, until)
      values ($1, $2, 1, now() + interval '${leaseSeconds} seconds')
      on conflict (name) do update set
        holder = excluded.holder, until = excluded.until,
        epoch = held.epoch + (held.holder <> excluded.holder)::int
      where held.holder = excluded.holder or held.until < now()
      returning epoch`,
  };
  const rows = await sql.query<{ epoch: string }>(statement, [name, holder]);
  return rows[0] ? BigInt(rows[0].epoch) : undefined;
}

/** Gives the leases back, so that the next start need not wait. */
export async function dropLeases(sql: Sql, schema: string, holder: string): Promise<void> {
  await sql.query(`update ${schema}.lease set until = now() - interval '1 second' where holder = $1`, [holder]);
}
