import { createHash } from 'node:crypto';
import { Pool } from 'pg';
import type { Session } from './session.js';
import type { Product } from './product.js';

export interface Holder {
  name: string;
  /** What the square on the badge says. */
  code: string;
}

const dayMs = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
export const codeHashOf = (code: string) => createHash('sha256').update(code).digest('hex');

/** A gathering that is held today, with people who hold badges. @returns its id */
export async function heldToday(
  product: Product,
  office: Session,
  code: string,
  people: readonly Holder[],
): Promise<string> {
  const made = await office.post<{ id: string; version: number }>('/api/gatherings/gatherings', {
    ...{ templateCode: 'techconnect', code, startsOn: dayIn(5), endsOn: dayIn(6) },
    ...{ provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương' },
  });
  await office.post(`/api/gatherings/gatherings/${made.id}/announce`, {}, { 'if-match': `"${made.version}"` });
  // A gathering is announced before its first day, and nobody waits here for that.
  const pool = new Pool({ connectionString: product.databaseUrl, max: 1 });
  try {
    await pool.query(`update gatherings.gathering set starts_on = $2, ends_on = $3, state = 'running' where id = $1`, [
      made.id,
      dayIn(-1),
      dayIn(1),
    ]);
    await pool.query(
      `with people as (
         insert into gatherings.delegate (id, gathering_id, kind_code, state, holds_place, arrival, name, organisation, organisation_key,
           position, phone, answers, invite_again, registered_at, event_version)
         select gen_random_uuid(), $1, 'visitor', 'confirmed', true, n, name, 'Viện Cơ điện', '', '', '', '{}', false, now(), 0
         from unnest($2::text[]) with ordinality as given (name, n) returning id, arrival)
       insert into gatherings.badge (id, delegate_id, code_hash, issued_at)
       select gen_random_uuid(), id, ($3::text[])[arrival], now() from people`,
      [made.id, people.map(({ name }) => name), people.map((one) => codeHashOf(one.code))],
    );
  } finally {
    await pool.end();
  }
  return made.id;
}
