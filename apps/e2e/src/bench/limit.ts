import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { Pool } from 'pg';

/** What the machine can do: bare Fastify and one insert of 1 kB per request. Prints its address and waits for SIGTERM. */
const pool = new Pool({ connectionString: process.argv[2], max: 32 });
await pool.query('create schema if not exists bench');
await pool.query(
  'create table if not exists bench.limit (id bigint generated always as identity primary key, body text not null)',
);
const body = 'x'.repeat(1_000);
const fastify = Fastify();
fastify.post('/', async () => {
  const { rows } = await pool.query<{ id: string }>('insert into bench.limit (body) values ($1) returning id', [body]);
  return { id: rows[0]!.id };
});
await fastify.listen({ host: '127.0.0.1', port: 0 });
console.log(`ready: http://127.0.0.1:${(fastify.server.address() as AddressInfo).port}`);
process.once('SIGTERM', () => process.exit(0));
