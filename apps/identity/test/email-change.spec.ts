import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { identityContext } from '../src/identity.module.js';
import { Visitor } from './visitor.js';

jest.setTimeout(30_000);
const clock = new MovableClock(new Date());
interface Letter {
  kind: string;
  to: { email: string };
  data: { url: string; until?: string };
}
let letters: Letter[] = [];
let notificationsAreDown = false;
let system: TestSystem;
let person: Visitor;
let address: string;
let n = 0;

beforeAll(async () => {
  system = await startContexts([identityContext], {
    clock,
    answer: ({ body }) => (notificationsAreDown ? undefined : (letters.push(body as Letter), {})),
  });
});
afterAll(() => system.stop());
beforeEach(async () => {
  letters = [];
  address = `moi-${++n}@example.com`;
  person = await Visitor.arrive(system);
  await person.signIn();
  await person.renew();
});

function later(minutes: number): void {
  clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
}

const ask = (email = address, who = person) => who.call('POST', '/me/email', { email });
const isSignedIn = async (who: Visitor) => (await who.call('GET', '/session')).body.signedIn === true;
const emailOf = async (who: Visitor) => {
  const [row] = await system.database.query<{ email: string }>('select email from identity."user" where id = $1', [
    who.account.id,
  ]);
  return row!.email;
};

async function tokenIn(kind: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const letter = letters.findLast((one) => one.kind === kind);
    if (letter) return new URLSearchParams(new URL(letter.data.url).hash.slice(1)).get('token')!;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`no letter ${kind}`);
}

async function change(): Promise<string> {
  // A letter is on its way while the answer is there already: one from before would be taken for it.
  letters = [];
  await ask();
  const token = await tokenIn('change-email');
  expect((await person.call('POST', '/mail-links/change-email', { token })).status).toBe(200);
  return tokenIn('restore-email');
}

describe('another address', () => {
  it('S19: is asked for after confirming again, confirmed by the button of its letter, and then signs in', async () => {
    later(11);
    await person.renew();
    expect((await ask()).body.code).toBe('confirm-again');
    await person.call('POST', '/confirmations/password', { password: person.account.password });
    await person.renew();
    expect((await ask(address.toUpperCase())).status).toBe(200);
    const token = await tokenIn('change-email');
    expect(letters.map(({ kind, to }) => [kind, to.email])).toEqual([['change-email', address]]);
    expect(await emailOf(person)).toBe(person.account.email);
    const other = person.elsewhere();
    await other.signIn();
    expect((await person.call('POST', '/mail-links/change-email', { token })).status).toBe(200);
    expect(await emailOf(person)).toBe(address);
    expect([await isSignedIn(person), await isSignedIn(other)]).toEqual([true, false]);
    expect(letters.at(-1)).toMatchObject({ kind: 'restore-email', to: { email: person.account.email } });
    expect((await person.elsewhere().signIn()).body.code).toBe('wrong-email-or-password');
    const moved = new Visitor(system, { ...person.account, email: address });
    expect((await moved.signIn()).status).toBe(200);
    expect((await person.call('POST', '/mail-links/change-email', { token })).body.code).toBe('link-ended');
  });

  it('S19: its link works once, for ten minutes, in the browser that asked, and stands hashed', async () => {
    await ask();
    const token = await tokenIn('change-email');
    const confirm = (who: Visitor) => who.call('POST', '/mail-links/change-email', { token });
    expect((await confirm(person.elsewhere())).body.code).toBe('link-elsewhere');
    const rows = await system.database.query<{ row: string }>(
      'select change::text as row from identity.email_change change',
    );
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    later(10.1);
    expect((await confirm(person)).body.code).toBe('link-ended');
    expect(await emailOf(person)).toBe(person.account.email);
  });

  it('S5: that somebody has is not told apart: the same answer, no letter, and no change where it was taken meanwhile', async () => {
    const other = await Visitor.arrive(system);
    const [free, taken] = [await ask(), await ask(other.account.email)];
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    expect(taken.setCookies).toHaveLength(1);
    await tokenIn('change-email');
    expect(letters.map(({ to }) => to.email)).toEqual([address]);
    await ask(address);
    const token = await tokenIn('change-email');
    await system.database.query('update identity."user" set email = $2 where id = $1', [other.account.id, address]);
    expect((await person.call('POST', '/mail-links/change-email', { token })).body.code).toBe('link-ended');
  });

  it('is asked for five times a day at most, and not for what it is already', async () => {
    expect((await ask(person.account.email)).body.code).toBe('same-email');
    for (let count = 0; count < 5; count++) expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
  });

  it('does not happen where the old address could not be told', async () => {
    await ask();
    const token = await tokenIn('change-email');
    notificationsAreDown = true;
    expect((await person.call('POST', '/mail-links/change-email', { token })).body.code).toBe('try-again');
    notificationsAreDown = false;
    expect(await emailOf(person)).toBe(person.account.email);
  });

  it('ends links that were sent to the old one', async () => {
    await person.call('POST', '/auth/request-password-reset', { email: person.account.email });
    const reset = await tokenIn('password-reset');
    await change();
    const set = { token: reset, newPassword: 'mot-mat-khau-khac-dai' };
    expect((await person.call('POST', '/auth/reset-password', set)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('whoever says "this was not me"', () => {
  const undo = (token: string) => person.elsewhere().call('POST', '/mail-links/restore-email', { token });

  it('S19: has the address back for seven days; sessions, password and a wish to be erased end', async () => {
    const token = await change();
    await system.database.query(
      `insert into identity.erasure (account_id, asked_at, due_at) values ($1, now(), now())`,
      [person.account.id],
    );
    later(7 * 1440 - 1);
    expect((await undo(token)).status).toBe(200);
    expect([await emailOf(person), await isSignedIn(person)]).toEqual([person.account.email, false]);
    expect((await person.elsewhere().signIn()).body.code).toBe('wrong-email-or-password');
    expect((await person.elsewhere().signInByLink()).status).toBe(200);
    expect(await system.database.query('select from identity.erasure')).toEqual([]);
    expect((await undo(token)).body.code).toBe('link-ended');
  });

  it('S19: not longer', async () => {
    const token = await change();
    later(7 * 1440 + 1);
    expect((await undo(token)).body.code).toBe('link-ended');
  });

  it('goes back to the first address also where it was changed twice, and the second way back ends', async () => {
    const first = await change();
    const [before, between] = [person.account.email, address];
    address = `nua-${n}@example.com`;
    const second = await change();
    expect(second).not.toBe(first);
    expect((await undo(first)).status).toBe(200);
    expect(await emailOf(person)).toBe(before);
    expect((await undo(second)).body.code).toBe('link-ended');
    expect(await system.database.query('select from identity."user" where email = $1', [between])).toEqual([]);
  });

  it('gets it from an account that never confirmed it, and from no other', async () => {
    const token = await change();
    const squatter = await Visitor.arrive(system);
    const take = (verified: boolean) =>
      system.database.query('update identity."user" set email = $2, "emailVerified" = $3 where id = $1', [
        squatter.account.id,
        person.account.email,
        verified,
      ]);
    await take(true);
    expect((await undo(token)).body.code).toBe('email-in-use');
    await take(false);
    expect((await undo(token)).status).toBe(200);
    expect(await emailOf(person)).toBe(person.account.email);
  });
});
