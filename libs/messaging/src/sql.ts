/** A statement that runs so often that planning it anew would cost as much as running it: each connection plans it once, under its name. */
export interface Prepared {
  /** Of this text alone, in any connection: at most 63 characters. */
  name: string;
  text: string;
}

/** A connection, inside a transaction unless said otherwise. */
export interface Sql {
  query<Row extends object = Record<string, unknown>>(
    statement: string | Prepared,
    parameters?: readonly unknown[],
  ): Promise<Row[]>;
}

/** Runs work in one transaction: commits when it resolves, rolls back when it rejects. */
export abstract class Transactions {
  abstract run<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}
