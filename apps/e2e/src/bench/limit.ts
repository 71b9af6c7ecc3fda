import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { Pool } from 'pg';

/**
 * What the machine can do: bare Fastify and one statement per request. `POST /` inserts the 1 kB that it was sent, `GET /:id` selects such a
 * row. Prints its address and waits for SIGTERM.
 */
const pool = new Pool({ connectionString: process.argv[2], max: 32 });
await pool.query('create schema if not exists bench');
await pool.query(
  'create table if not exists bench.limit (id bigint generated always as identity primary key, body text not null)',
);
const fastify = Fastify();
fastify.post<{ Body: { text: string } }>('/', async ({ body }) => {
  const { rows } = await pool.query<{ id: string }>('insert into bench.limit (body) values ($1) returning id', [
    body.text,
  ]);
  return { id: rows[0]!.id };
});
fastify.get<{ Params: { id: string } }>('/:id', async ({ params }) => {
  const { rows } = await pool.query<{ body: string }>('select body from bench.limit where id = $1', [params.id]);
  return { body: rows[0]!.body };
});
await fastify.listen({ host: '127.0.0.1', port: 0 });
console.log(`ready: http://127.0.0.1:${(fastify.server.address() as AddressInfo).port}`);
process.once('SIGTERM', () => process.exit(0));
