import type { Writable } from 'node:stream';
import type { ClientBase, QueryConfig, QueryResult } from 'pg';

/** Statements that are given in one turn of the process leave it in one system call, which costs as much as many a statement. */
export function send<Row extends object>(client: ClientBase, statement: QueryConfig): Promise<QueryResult<Row>> {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
  return client.query<Row>(statement);
}
