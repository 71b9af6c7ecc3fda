/** A connection, inside a transaction unless said otherwise. */
export interface Sql {
  query<Row extends object = Record<string, unknown>>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Runs work in one transaction: commits when it resolves, rolls back when it rejects. */
export abstract class Transactions {
  abstract run<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}
