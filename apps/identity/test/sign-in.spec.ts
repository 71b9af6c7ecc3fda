import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { betterAuth } from 'better-auth';
import { hashPassword } from 'better-auth/crypto';
import { getMigrations } from 'better-auth/db/migration';
import { Database } from '@sangtao/service-kit/database';
import { InternalApi, type InternalRequest } from '@sangtao/service-kit/internal-api';
import { CreateAccounts, identityContext } from '../src/identity.module.js';
import { Auth } from '../src/sign-in/auth.js';
import { Pool } from 'pg';

jest.setTimeout(60_000);
const messages: { kind: string; to: { email: string }; data: { url: string } }[] = [];
let system: TestSystem;

beforeAll(async () => {
  process.env.SECOND_FACTOR = 'offered';
  system = await startContexts([identityContext], {
    answer: ({ body }: InternalRequest) => (messages.push(body as (typeof messages)[number]), {}),
  });
});
afterAll(async () => {
  delete process.env.SECOND_FACTOR;
  await system.stop();
});

async function call(method: string, path: string, body?: object, cookie?: string, token?: string) {
  const response = await fetch(`${system.url}/api/identity${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
    headers: {
      origin: 'http://127.0.0.1:3000',
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(cookie ? { cookie } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]!);
  return { status: response.status, cookie: cookies.join('; '), body: (text ? JSON.parse(text) : null) as never };
}
/** The secret of a link from an e-mail: after the `#`, so that opening the link tells it to nobody. */
const tokenIn = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get('token')!;

interface TokenAnswer {
  token: string;
  account: { id: string; name: string; emailVerified: boolean };
  grants: object[];
}
const person = { name: 'Đặng Thị Ớt', email: 'ot@example.com', password: 'mot-mat-khau-dai' };

/** Tests run without limits; this is better-auth as it runs elsewhere. */
const limited = (options: Auth['engine']['options']) => ({
  ...options,
  rateLimit: { ...options.rateLimit, enabled: true },
});

test('S55: who tries one address after another is told to wait', async () => {
  const { engine } = system.contexts.get('identity')!.app.get(Auth, { strict: false });
  const { handler } = betterAuth(limited(engine.options));
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 22; attempt++) {
    const request = new Request('http://127.0.0.1:3000/api/identity/auth/sign-up/email', {
      method: 'POST',
      headers: {
        origin: 'http://127.0.0.1:3000',
        'content-type': 'application/json',
        'x-forwarded-for': '203.0.113.9',
      },
      body: JSON.stringify({ email: 'a@example.com', name: 'A', password: 'short' }),
    });
    statuses.push((await handler(request)).status);
  }
  expect(statuses.slice(0, 20).every((status) => status === 400)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
});

test('better-auth finds its tables as it wants them', async () => {
  const { engine } = system.contexts.get('identity')!.app.get(Auth, { strict: false });
  const database = new Pool({ connectionString: process.env.DATABASE_URL, options: '-c search_path=identity' });
  const { toBeCreated, toBeAdded } = await getMigrations({ ...limited(engine.options), database });
  await database.end();
  expect([toBeCreated, toBeAdded]).toEqual([[], []]);
});

/** Signing up never waits for its message: that would tell who has an account. So the message may come after the answer. */
async function mailTo(address: string, wanted = 'verify-email'): Promise<(typeof messages)[number]> {
  for (let tries = 0; tries < 200; tries++) {
    const mail = messages.find(({ kind, to }) => kind === wanted && to.email === address);
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no message to ${address}`);
}

test('a person signs up, verifies the address, gets a token, signs out, and the token ends', async () => {
  const signedUp = await call('POST', '/auth/sign-up/email', person);
  expect(signedUp.status).toBe(200);
  const mail = await mailTo(person.email);
  expect(mail.to.email).toBe(person.email);
  const letters = () => messages.filter(({ to }) => to.email === person.email).length;
  const wrong = { ...person, password: 'khong-phai-mat-khau' };
  expect((await call('POST', '/auth/sign-in/email', wrong)).status).toBe(401);
  expect(letters()).toBe(1);
  expect((await call('POST', '/auth/sign-in/email', person)).status).toBe(403);
  // The answer says that the letter was sent again, and it was.
  for (let tries = 0; letters() < 2 && tries < 50; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(letters()).toBe(2);
  const confirm = () => call('POST', '/mail-links/verify-email', { token: tokenIn(mail.data.url) });
  expect((await confirm()).status).toBe(200);
  expect((await confirm()).status).toBe(200);
  const signedIn = await call('POST', '/auth/sign-in/email', { email: person.email, password: person.password });
  const { body } = await call('POST', '/token', undefined, signedIn.cookie);
  const { token, account } = body as TokenAnswer;
  expect(account).toMatchObject({ name: person.name, emailVerified: true });
  expect((await call('GET', '/grants', undefined, undefined, token)).status).toBe(403);
  expect((await call('POST', '/auth/sign-out', {}, signedIn.cookie)).status).toBe(200);
  await system.settle();
  expect((await call('GET', '/grants', undefined, undefined, token)).status).toBe(401);
  expect((await call('POST', '/token', undefined, signedIn.cookie)).status).toBe(401);
});

test('the letter of a sign-up leads back to where the person was going, and never to another site', async () => {
  const going = { ...person, email: 'dang-dang-ky@example.com', callbackURL: '/events/e/register?kind=press' };
  await call('POST', '/auth/sign-up/email', going);
  const { hash } = new URL((await mailTo(going.email)).data.url);
  expect(new URLSearchParams(hash.slice(1)).get('to')).toBe('/events/e/register?kind=press');
  const away = { ...going, email: 'di-noi-khac@example.com', callbackURL: 'https://noi-khac.example.com' };
  expect((await call('POST', '/auth/sign-up/email', away)).status).toBe(403);
});

test('a mail scanner that opens a link changes nothing: only the button does', async () => {
  const watched = { ...person, email: 'quet-thu@example.com' };
  await call('POST', '/auth/sign-up/email', watched);
  const verification = tokenIn((await mailTo(watched.email)).data.url);
  expect((await call('GET', `/auth/verify-email?token=${verification}`)).status).toBe(404);
  expect((await call('POST', '/auth/sign-in/email', watched)).status).toBe(403);
  await call('POST', '/mail-links/verify-email', { token: verification });

  const asked = await call('POST', '/auth/sign-in/magic-link', { email: watched.email, callbackURL: '/judging' });
  const { url } = (await mailTo(watched.email, 'sign-in-link')).data;
  expect(new URL(url).pathname).toBe('/sign-in/link');
  expect(url).toContain('to=%2Fjudging');
  for (const address of [url, url.replace('/sign-in/link#', '/api/identity/auth/magic-link/verify?')]) {
    const opened = await fetch(address.replace('http://127.0.0.1:3000', system.url), { redirect: 'manual' });
    expect([opened.status, opened.headers.getSetCookie()]).toEqual([404, []]);
  }
  const { cookie } = await call('POST', '/mail-links/sign-in', { token: tokenIn(url) }, asked.cookie);
  expect(cookie).toContain('session_token');
  expect((await call('POST', '/mail-links/sign-in', { token: 'x'.repeat(40) })).status).toBe(410);
  expect((await call('POST', '/mail-links/sign-in', { token: '../../etc' })).status).toBe(400);
});

test('S11: a link signs in only the browser that asked for it, and stays good for that one', async () => {
  const ask = () => call('POST', '/auth/sign-in/magic-link', { email: person.email });
  const [own, others] = [await ask(), await ask()];
  const { url } = (await mailTo(person.email, 'sign-in-link')).data;
  // Two were asked for; the newest letter belongs to the one or the other, never to both.
  const token = tokenIn(url);
  expect(await call('POST', '/mail-links/sign-in', { token })).toMatchObject({
    status: 403,
    body: { code: 'link-elsewhere' },
  });
  const statuses = [];
  for (const { cookie } of [own, others])
    statuses.push((await call('POST', '/mail-links/sign-in', { token }, cookie)).status);
  expect(statuses.toSorted()).toEqual([200, 410]);
  expect((await call('POST', '/auth/sign-in/magic-link', { email: 'ai-do@example.com' })).cookie).toMatch(
    /^sangtao\.link=/,
  );
});

test('an address that somebody typed and that has no account gets no letter', async () => {
  const asked = await call('POST', '/auth/sign-in/magic-link', { email: 'nguoi-la@example.com' });
  expect(asked.status).toBe(200);
  // The letter of a known address, asked for later, has come: so the other one will not.
  await call('POST', '/auth/sign-in/magic-link', { email: person.email });
  await mailTo(person.email, 'sign-in-link');
  expect(messages.filter(({ to }) => to.email === 'nguoi-la@example.com')).toEqual([]);
});

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await call('POST', '/auth/sign-in/email', { email: person.email, password: 'khong-phai-vay' });
  const unknown = await call('POST', '/auth/sign-in/email', { email: 'ai-do@example.com', password: 'khong-phai-vay' });
  expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-email-or-password', status: 401 } });
  // Its number aside, which every answer has.
  const answerOf = ({ status, body }: typeof wrong) =>
    JSON.stringify({ status, body }).replace(/"requestId":"[^"]+"/, '');
  expect(answerOf(unknown)).toBe(answerOf(wrong));
});

describe('a password', () => {
  const database = () => system.contexts.get('identity')!.app.get(Database, { strict: false });
  const stored = async () => {
    const [row] = await database().query<{ password: string }>(
      `select password from identity.account join identity."user" on "user".id = "userId" where email = $1`,
      [person.email],
    );
    return row!.password;
  };

  test('S1: is kept by argon2id with its parameters, and renewed at sign-in where it was kept in another way', async () => {
    expect(await stored()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const old = await hashPassword(person.password);
    await database().query('update identity.account set password = $2 where password = $1', [await stored(), old]);
    expect((await call('POST', '/auth/sign-in/email', { ...person, password: 'khong-phai-vay' })).status).toBe(401);
    expect(await stored()).toBe(old);
    expect((await call('POST', '/auth/sign-in/email', person)).status).toBe(200);
    expect(await stored()).toMatch(/^\$argon2id\$/);
    expect((await call('POST', '/auth/sign-in/email', person)).status).toBe(200);
  });

  test('S2: is checked for a few at once; a flood is told to wait, and whoever comes after it signs in', async () => {
    const { email, password } = person;
    const flood = await Promise.all(
      Array.from({ length: 90 }, () => call('POST', '/auth/sign-in/email', { email, password: 'khong-phai-vay' })),
    );
    const statuses = flood.map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([401, 429]);
    expect((await call('POST', '/auth/sign-in/email', { email, password })).status).toBe(200);
  });
});

test('signing up with a known address gets the answer of a new one', async () => {
  const shape = (body: unknown) => JSON.stringify(body).replace(/"[0-9a-f-]{36}"|"\d{4}-[^"]+"/g, '"…"');
  const known = await call('POST', '/auth/sign-up/email', person);
  const fresh = await call('POST', '/auth/sign-up/email', { ...person, email: 'moi-tinh@example.com' });
  expect(known.status).toBe(fresh.status);
  expect(shape(known.body).replace(person.email, '')).toBe(shape(fresh.body).replace('moi-tinh@example.com', ''));
});

test('whoever was invited before signing up gets a letter that sets a password; what was typed at sign-up is none', async () => {
  const invited = { name: 'Lường Thị Mơ', email: 'mo-duoc-moi@example.com' };
  const internalApi = system.contexts.get('identity')!.app.get(InternalApi, { strict: false });
  await internalApi.post('identity', '/internal/accounts', invited);
  const typed = 'mat-khau-ai-do-go-vao';
  await call('POST', '/auth/sign-up/email', { ...invited, password: typed });
  const letter = () => messages.find(({ kind, to }) => kind === 'account-exists' && to.email === invited.email);
  for (let tries = 0; !letter() && tries < 50; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  const { url } = letter()!.data;
  expect(new URL(url).pathname).toBe('/reset-password');
  const signIn = (password: string) => call('POST', '/auth/sign-in/email', { email: invited.email, password });
  const set = () => call('POST', '/auth/reset-password', { newPassword: 'mat-khau-cua-chinh-mo', token: tokenIn(url) });
  expect((await signIn(typed)).status).toBe(401);
  expect([(await set()).status, (await set()).status]).toEqual([200, 410]);
  expect([(await signIn(typed)).status, (await signIn('mat-khau-cua-chinh-mo')).status]).toEqual([401, 200]);
});

test('an administrator gives and withdraws a grant; the token carries it', async () => {
  const admin = {
    id: '0193a1f0-7c00-7000-8000-00000000000a',
    email: 'admin@example.com',
    name: 'Quản trị',
    password: 'mat-khau-quan-tri',
  };
  await system.contexts
    .get('identity')!
    .app.get(CreateAccounts, { strict: false })
    .execute([{ ...admin, grants: [{ role: 'admin', scope: '*' }] }]);
  const { cookie } = await call('POST', '/auth/sign-in/email', { email: admin.email, password: admin.password });
  const { token, grants } = (await call('POST', '/token', undefined, cookie)).body as TokenAnswer;
  expect(grants).toEqual([{ role: 'admin', scope: '*' }]);
  const given = await call('POST', '/grants', { email: person.email, role: 'organiser', scope: '*' }, undefined, token);
  expect(given.status).toBe(201);
  const nobody = { email: 'chua-co@example.com', role: 'organiser', scope: '*' };
  const refused = await call('POST', '/grants', nobody, undefined, token);
  expect([refused.status, refused.body]).toEqual([
    400,
    expect.objectContaining({ errors: [expect.objectContaining({ field: 'email', code: 'account-unknown' })] }),
  ]);
  const found = await call('GET', '/accounts?q=dang%20thi%20OT', undefined, undefined, token);
  expect((found.body as { items: { name: string }[] }).items.some(({ name }) => name === person.name)).toBe(true);
  const { items } = (await call('GET', '/grants', undefined, undefined, token)).body as {
    items: { id: string; role: string }[];
  };
  const id = items.find(({ role }) => role === 'organiser')!.id;
  expect((await call('DELETE', `/grants/${id}`, undefined, undefined, token)).status).toBe(204);
  expect((await call('DELETE', `/grants/${id}`, undefined, undefined, token)).status).toBe(404);
});

test('provinces and organisations are found without accents', async () => {
  expect(((await call('GET', '/provinces')).body as { items: object[] }).items).toHaveLength(34);
  const { items } = (await call('GET', '/organisations?q=dong%20nai')).body as { items: { nameVi: string }[] };
  expect(items.some(({ nameVi }) => nameVi.includes('Đồng Nai'))).toBe(true);
});

describe('an account', () => {
  const tokenOf = async (cookie: string) =>
    ((await call('POST', '/token', undefined, cookie)).body as TokenAnswer).token;

  test('is changed by its person only within its fields, and not listed for others', async () => {
    const other = { ...person, email: 'khac@example.com' };
    expect((await call('POST', '/auth/sign-up/email', other)).cookie).not.toContain('session_token');
    const { data } = await mailTo(other.email);
    await call('POST', '/mail-links/verify-email', { token: tokenIn(data.url) });
    const { cookie } = await call('POST', '/auth/sign-in/email', { email: other.email, password: other.password });
    const token = await tokenOf(cookie);
    expect((await call('PATCH', '/me', { provinceCode: '04', locale: 'en' }, undefined, token)).body).toMatchObject({
      provinceCode: '04',
      locale: 'en',
    });
    for (const wrong of [{ provinceCode: '02' }, { email: 'x@example.com' }, { name: 'a\r\nBcc: b@example.com' }]) {
      expect((await call('PATCH', '/me', wrong, undefined, token)).status).toBe(400);
    }
    expect((await call('GET', '/accounts', undefined, undefined, token)).status).toBe(403);
  });

  test('made for an invited person opens by its link once', async () => {
    const api = system.contexts.get('identity')!.app.get(InternalApi, { strict: false });
    const invited = { email: 'Moi@example.com', name: 'Người được mời', locale: 'vi' };
    const { id } = await api.post<{ id: string }>('identity', '/internal/accounts', invited);
    expect((await api.post<{ id: string }>('identity', '/internal/accounts', invited)).id).toBe(id);
    expect(await api.post('identity', '/internal/accounts:batch', { ids: [id] })).toMatchObject({ items: [{ id }] });
    const { url } = await api.post<{ url: string }>('identity', '/internal/sign-in-links', {
      accountId: id,
      path: '/judging',
    });
    const token = tokenIn(url);
    const { status, cookie } = await call('POST', '/mail-links/sign-in', { token });
    expect([status, cookie]).toEqual([200, expect.stringContaining('session_token')]);
    const again = await call('POST', '/mail-links/sign-in', { token });
    expect([again.status, again.cookie]).toEqual([410, '']);
    const evil = { accountId: id, path: '//example.com' };
    await expect(api.post('identity', '/internal/sign-in-links', evil)).rejects.toMatchObject({ status: 400 });
  });

  test('with a changed password loses its other sessions', async () => {
    const signIn = () => call('POST', '/auth/sign-in/email', { email: person.email, password: person.password });
    const [first, second] = [await signIn(), await signIn()];
    const body = { currentPassword: person.password, newPassword: 'mot-mat-khau-moi-dai' };
    expect((await call('POST', '/auth/change-password', body, first.cookie)).status).toBe(200);
    expect((await call('POST', '/token', undefined, second.cookie)).status).toBe(401);
  });
});
