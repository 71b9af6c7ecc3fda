import type { Sql } from './sql.js';

/** Who does it, and why; kept beside what was done. */
export interface OperatorReason {
  actor: string;
  reason: string;
}

export interface Action {
  action: 'redrive' | 'skip' | 'edit' | 'rebuild';
  topic: string;
  key: string;
  /** The record that it was about. */
  partition?: number;
  position?: string;
  /** What stood there before. */
  detail?: string;
  /** What an edit put in its place. */
  replacement?: string;
}

interface Actor {
  schema: string;
  group: string;
}

export async function recordAction(
  sql: Sql,
  { schema, group }: Actor,
  { action, topic, key, partition, position, detail, replacement }: Action,
  { actor, reason }: OperatorReason,
): Promise<void> {
  await sql.query(
    `insert into ${schema}.operator_action
       (consumer_group, actor, reason, action, topic, key, partition, position, detail, replacement)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [group, actor, reason, action, topic, key, partition, position, detail, replacement],
  );
}

/** In the order in which they were done. */
export function decisionsOf(sql: Sql, { schema, group }: Actor): Promise<Required<Action>[]> {
  return sql.query(
    `select action, topic, key, partition, position, detail, replacement from ${schema}.operator_action
     where consumer_group = $1 and action in ('skip', 'edit') order by id`,
    [group],
  );
}
