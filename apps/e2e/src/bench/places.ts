import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
import { startProduct, type Product } from '../product.js';
import { Session, type Credentials } from '../session.js';
import { Client } from './client.js';
import { median, percentile, rounded, type Section } from './report.js';

const people = 200;
const places = 10;

interface Setting {
  version: number;
  template: { kinds: { code: string; quota?: number }[] };
}

/** Two hundred people ask at the same moment for the last ten places. Fails unless ten of them have one. Source: ACCEPTANCE E6. */
export async function lastPlaces(): Promise<Section[]> {
  const product = await startProduct();
  const client = new Client(product.url);
  try {
    const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
    const office = await Session.signIn(
      product.url,
      accounts.find(({ role }) => role === 'secretary')!,
    );
    const path = await announceWithPlaces(office);
    const tokens = await tokensOf(
      await newPeople(
        product,
        accounts.find(({ role }) => role === 'applicant')!,
      ),
      product.url,
    );
    const took: number[] = [];
    const began = performance.now();
    const states = await Promise.all(
      tokens.map(async (token, n) => {
        const { state } = await client.ask<{ state: string }>({ method: 'POST', path, token, body: visitor(n) });
        took.push(performance.now() - began);
        return state;
      }),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    if (count('confirmed') !== places || count('waiting') !== people - places) {
      throw new Error(`${count('confirmed')} have a place and ${count('waiting')} wait, of ${people} for ${places}`);
    }
    const row = { 'asked at once': people, 'have a place': count('confirmed'), wait: count('waiting') };
    const times = { 'p50 ms': rounded(median(took)), 'p95 ms': rounded(percentile(took, 0.95)) };
    return [
      {
        title: 'The last ten places of a kind',
        note: 'Until each knows where it stands; all were sent in the same moment.',
        rows: [{ ...row, ...times, 'all within ms': rounded(Math.max(...took)) }],
      },
    ];
  } finally {
    client.close();
    await product.stop();
  }
}

/** A gathering whose visitors have as many places as are left. @returns where they ask for one */
async function announceWithPlaces(office: Session): Promise<string> {
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const made = await office.post<{ id: string }>('/api/gatherings/gatherings', {
    ...{ templateCode: 'techconnect', code: 'TC-PLACES', startsOn: dayIn(30), endsOn: dayIn(31) },
    ...{ provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương' },
  });
  const path = `/api/gatherings/gatherings/${made.id}`;
  const { version, template } = await office.get<Setting>(path);
  const kinds = template.kinds.map((kind) => (kind.code === 'visitor' ? { ...kind, quota: places } : kind));
  const body = { template: { ...template, kinds } };
  const set = await office.put<Setting>(`${path}/template`, body, { 'if-match': `"${version}"` });
  await office.post(`${path}/announce`, {}, { 'if-match': `"${set.version}"` });
  return `${path}/delegates`;
}

/** Accounts with the password of one that there is: to make one by the door takes a letter and its link. */
async function newPeople(product: Product, known: Credentials): Promise<Credentials[]> {
  const pool = new Pool({ connectionString: product.databaseUrl, max: 1 });
  const made = Array.from({ length: people }, (_, n) => ({ ...known, email: `khach-${n}@sangtao.example.com` }));
  try {
    await pool.query(
      `with made as (
         insert into identity."user" (id, name, email, "emailVerified")
         select gen_random_uuid()::text, 'Khách', email, true from unnest($2::text[]) email returning id)
       insert into identity.account (id, "accountId", "providerId", "userId", password, "updatedAt")
       select gen_random_uuid()::text, made.id, 'credential', made.id, known.password, now()
       from made, identity.account known join identity."user" holder on holder.id = known."userId"
       where holder.email = $1 and known."providerId" = 'credential'`,
      [known.email, made.map(({ email }) => email)],
    );
  } finally {
    await pool.end();
  }
  return made;
}

/** One after the other: more than a few at once would be told to wait. */
async function tokensOf(made: readonly Credentials[], url: string): Promise<string[]> {
  const tokens: string[] = [];
  for (const person of made) tokens.push(await (await Session.signIn(url, person)).currentToken());
  return tokens;
}

function visitor(n: number) {
  const person = { name: `Khách ${n}`, organisation: 'Viện Cơ điện', position: '', phone: '', provinceCode: '48' };
  return { kindCode: 'visitor', ...person, answers: {}, inviteAgain: false, privacyRead: true };
}
