import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { decodeJwt } from 'jose';
import { DisableAccount } from '../src/accounts/disable-account.usecase.js';
import { GrantsStore } from '../src/grants/grants.store.js';
import { identityContext } from '../src/identity.module.js';
import { Visitor } from './visitor.js';

jest.setTimeout(30_000);
const clock = new MovableClock(new Date());
const judges = [{ role: 'judge' as const, scope: '*' }];
const minutes = (count: number) => clock.moveTo(new Date(clock.now().getTime() + count * 60_000));
const letters: { kind: string; to: { email: string }; data: { url: string } }[] = [];
let system: TestSystem;
let person: Visitor;

beforeAll(async () => {
  system = await startContexts([identityContext], {
    clock,
    answer: ({ body }) => (letters.push(body as (typeof letters)[number]), {}),
  });
});
afterAll(() => system.stop());
beforeEach(async () => {
  person = await Visitor.arrive(system, judges);
  await person.signIn();
  await person.renew();
});

/** What ends tokens is told as an event; a token of the same second counts as ended as well. */
async function told(): Promise<void> {
  await system.settle();
  minutes(0.1);
}
const isOpen = async (who: Visitor) => (await who.call('GET', '/me')).status === 200;
const isSignedIn = async (who: Visitor) => (await who.call('GET', '/session')).body.signedIn === true;

describe('the id of a session', () => {
  it('S14: has 256 random bits, stands hashed in the table, and in no answer', async () => {
    const browser = person.elsewhere();
    const { body } = await browser.signIn();
    const [token] = decodeURIComponent(browser.sessionCookie).split('.');
    expect(Buffer.from(token!, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(body)).not.toContain(token);
    const rows = await system.database.query<{ token: string }>('select token from identity.session');
    const stored = rows.map((row) => row.token);
    expect(stored).toContain(createHash('sha256').update(token!).digest('hex'));
    expect(stored).not.toContain(token);
    // The table's content is no key: not as a cookie of its own either.
    for (const path of ['/auth/get-session', '/auth/list-sessions']) {
      expect((await browser.call('GET', path)).status).toBe(404);
    }
  });

  it('S15: on http comes in a cookie that scripts cannot read and other sites do not send', async () => {
    const { setCookies } = await person.elsewhere().signIn();
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^sangtao\.session_token=/);
    expect(setCookies[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

it('S15: under https its cookies carry __Host- and go over https alone, the one of a mailed link as well', async () => {
  const baseUrl = 'https://sangtao.example.vn';
  const secure = await startContexts([identityContext], { baseUrl, answer: () => ({}) });
  try {
    const { account } = await Visitor.arrive(secure);
    const browser = new Visitor(secure, account, baseUrl);
    const { setCookies: session } = await browser.signIn();
    expect(session).toHaveLength(1);
    expect(session[0]).toMatch(
      /^__Host-sangtao\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const asked = await browser.call('POST', '/auth/sign-in/magic-link', { email: account.email });
    expect(asked.setCookies).toHaveLength(1);
    expect(asked.setCookies[0]).toMatch(
      /^__Host-sangtao\.link=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect((await browser.renew()).status).toBe(200);
  } finally {
    await secure.stop();
  }
});

describe('a session', () => {
  it('S17: of a judge ends after thirty minutes without use', async () => {
    minutes(29);
    expect((await person.renew()).status).toBe(200);
    minutes(29);
    expect((await person.renew()).status).toBe(200);
    minutes(31);
    expect((await person.renew()).status).toBe(401);
    minutes(-31);
    expect((await person.renew()).status).toBe(401);
  });

  it('S17: is not kept alive by a page that nobody touches', async () => {
    minutes(20);
    expect((await person.renew({ idle: true })).status).toBe(200);
    minutes(11);
    expect((await person.renew({ idle: true })).status).toBe(401);
  });

  it('S17: of a judge ends after twelve hours, however much it is used', async () => {
    for (let quarters = 0; quarters < 47; quarters++) {
      minutes(15);
      expect((await person.renew()).status).toBe(200);
    }
    minutes(16);
    expect((await person.renew()).status).toBe(401);
  });

  it('S17: of an applicant lasts a week without use, and thirty days', async () => {
    const applicant = await Visitor.arrive(system);
    await applicant.signIn();
    minutes(6 * 1440);
    expect((await applicant.renew()).status).toBe(200);
    minutes(7 * 1440 + 1);
    expect((await applicant.renew()).status).toBe(401);
  });
});

describe('what ends sessions', () => {
  it('S18: signing out ends this one and every token', async () => {
    const elsewhere = person.elsewhere();
    await elsewhere.signIn();
    await person.call('POST', '/auth/sign-out', {});
    await told();
    expect([await isSignedIn(person), await isOpen(person), await isSignedIn(elsewhere)]).toEqual([false, false, true]);
  });

  it('S18: a changed password ends the others and every token; this one goes on', async () => {
    const elsewhere = person.elsewhere();
    await elsewhere.signIn();
    await elsewhere.renew();
    const change = { currentPassword: person.account.password, newPassword: 'mot-mat-khau-khac-dai' };
    expect((await person.call('POST', '/auth/change-password', change)).status).toBe(200);
    await told();
    expect([await isSignedIn(person), await isOpen(person)]).toEqual([true, false]);
    expect([await isSignedIn(elsewhere), await isOpen(elsewhere)]).toEqual([false, false]);
  });

  it('S18: a password that was set by a letter ends all', async () => {
    await person.call('POST', '/auth/request-password-reset', { email: person.account.email });
    const letter = () => letters.find(({ kind, to }) => kind === 'password-reset' && to.email === person.account.email);
    while (!letter()) await new Promise((done) => setTimeout(done, 10));
    const token = new URLSearchParams(new URL(letter()!.data.url).hash.slice(1)).get('token')!;
    const set = { token, newPassword: 'mot-mat-khau-khac-dai' };
    expect((await person.call('POST', '/auth/reset-password', set)).status).toBe(200);
    await told();
    expect([await isSignedIn(person), await isOpen(person)]).toEqual([false, false]);
  });

  it('S18: a withdrawn grant ends the tokens that carry it', async () => {
    const [grant] = await system.database.query<{ id: string }>(
      'select id from identity.grant_given where account_id = $1',
      [person.account.id],
    );
    await system.contexts.get('identity')!.app.get(GrantsStore, { strict: false }).withdraw(grant!.id);
    await told();
    expect(await isOpen(person)).toBe(false);
    expect((await person.renew()).body).toMatchObject({ grants: [] });
  });

  it('S18: a closed account loses its sessions and tokens, and none begins until it is opened again', async () => {
    const accounts = system.contexts.get('identity')!.app.get(DisableAccount, { strict: false });
    await accounts.disable(person.account.id, 'rời đơn vị');
    await told();
    expect([await isSignedIn(person), await isOpen(person)]).toEqual([false, false]);
    const browser = person.elsewhere();
    expect((await browser.signIn()).body.code).toBe('account-disabled');
    expect((await browser.signIn('khong-phai-vay')).body.code).toBe('wrong-email-or-password');
    expect((await browser.signInByLink()).status).toBe(410);
    expect(await isSignedIn(browser)).toBe(false);
    await accounts.enable(person.account.id, 'trở lại');
    expect((await browser.signIn()).status).toBe(200);
  });

  it('S20: the person sees where it is signed in, ends one, and ends all others', async () => {
    const [phone, laptop] = [person.elsewhere(), person.elsewhere()];
    for (const device of [phone, laptop]) await device.signIn();
    const list = async () => (await person.call('GET', '/sessions')).body.items as Record<string, unknown>[];
    const seen = await list();
    expect(seen).toHaveLength(3);
    expect(seen.filter(({ current }) => current)).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      userAgent: expect.any(String),
      ipAddress: '127.0.0.1',
      seenAt: expect.any(String),
    });
    const stranger = await Visitor.arrive(system);
    await stranger.signIn();
    await stranger.renew();
    const other = seen.find(({ current }) => !current)!;
    expect((await stranger.call('DELETE', `/sessions/${String(other.id)}`)).status).toBe(404);
    expect((await person.call('DELETE', `/sessions/${String(other.id)}`)).status).toBe(204);
    const open = [await isSignedIn(phone), await isSignedIn(laptop)];
    expect(open.toSorted()).toEqual([false, true]);
    await told();
    expect((await person.renew()).status).toBe(200);
    expect((await person.call('DELETE', '/sessions')).status).toBe(204);
    expect([await isSignedIn(phone), await isSignedIn(laptop), await isSignedIn(person)]).toEqual([false, false, true]);
  });
});

describe('how one signed in', () => {
  const provedBy = async (who: Visitor) => {
    await who.renew();
    return decodeJwt(who.token).proved;
  };

  it('S12: stands in the token: a link from an e-mail proves less than a password, until one confirms by it', async () => {
    const browser = person.elsewhere();
    await browser.signInByLink();
    expect(await provedBy(browser)).toBe('link');
    await browser.call('POST', '/confirmations/password', { password: 'khong-phai-mat-khau' });
    expect(await provedBy(browser)).toBe('link');
    await browser.call('POST', '/confirmations/password', { password: person.account.password });
    expect(await provedBy(browser)).toBe('password');
    expect(await provedBy(person)).toBe('password');
  });

  it('S12: cannot be chosen by who signs in', async () => {
    const browser = person.elsewhere();
    const { email, password } = person.account;
    await browser.call('POST', '/auth/sign-in/email', { email, password, byLink: false, by_link: false });
    const other = person.elsewhere();
    await other.signInByLink();
    await other.call('POST', '/token', { proved: 'second-factor' });
    expect([await provedBy(browser), await provedBy(other)]).toEqual(['password', 'link']);
  });
});
