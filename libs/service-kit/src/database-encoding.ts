import type { Client } from 'pg';

/** Names could be kept, and neither compared nor found. */
export class WrongEncoding extends Error {
  constructor(encoding: string) {
    super(
      `the database is encoded in ${encoding}, in which names cannot be compared. Make it anew: create database … encoding 'UTF8' template template0`,
    );
    this.name = 'WrongEncoding';
  }
}

/** @throws WrongEncoding */
export async function refuseOtherEncoding(client: Client): Promise<void> {
  const { rows } = await client.query<{ encoding: string }>(`select current_setting('server_encoding') as encoding`);
  const { encoding } = rows[0]!;
  if (encoding !== 'UTF8') throw new WrongEncoding(encoding);
}
