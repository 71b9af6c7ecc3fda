import type { Prepared, Sql } from './sql.js';

/** What a group has handled, by event. */
export class Inbox {
  private readonly rememberStatement: Prepared;

  constructor(
    private readonly schema: string,
    private readonly group: string,
  ) {
    this.rememberStatement = {
      name: `${schema}.inbox-remember`,
      text: `insert into ${schema}.inbox (consumer_group, event_id)
             select $1, id from unnest($2::uuid[]) as id on conflict do nothing returning event_id`,
    };
  }

  /** From now on these count as handled. @returns those that did not before, in lower case */
  async remember(sql: Sql, eventIds: string[]): Promise<Set<string>> {
    if (eventIds.length === 0) return new Set();
    const rows = await sql.query<{ event_id: string }>(this.rememberStatement, [this.group, eventIds]);
    return new Set(rows.map((row) => row.event_id));
  }

  /** It was not handled: when it is tried again, it must not be held for a double. */
  async forget(sql: Sql, eventId: string): Promise<void> {
    await sql.query(`delete from ${this.schema}.inbox where consumer_group = $1 and event_id = $2`, [
      this.group,
      eventId,
    ]);
  }
}
