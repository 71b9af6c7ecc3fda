import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { identityContext } from '../src/identity.module.js';
import { Phone, Visitor } from './visitor.js';

jest.setTimeout(30_000);
const clock = new MovableClock(new Date());
const organises = [{ role: 'organiser' as const, scope: '*' }];
let system: TestSystem;
let person: Visitor;

beforeAll(async () => void (system = await startContexts([identityContext], { clock, answer: () => ({}) })));
afterAll(() => system.stop());
beforeEach(async () => {
  // Each test begins in a step whose codes nobody has used.
  later(2);
  person = await Visitor.arrive(system, organises);
});

function later(minutes: number): void {
  clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
}

async function setUp(who: Visitor): Promise<{ phone: Phone; recoveryCodes: string[] }> {
  await who.signIn();
  await who.renew();
  const begun = await who.call('POST', '/second-factor/app');
  const phone = new Phone(begun.body.seed as string);
  const finished = await who.call('POST', '/second-factor/app/confirm', { code: phone.codeAt(clock.now()) });
  expect(finished.status).toBe(200);
  await who.renew();
  return { phone, recoveryCodes: finished.body.recoveryCodes as string[] };
}

describe('who organises', () => {
  it('S7: without a second factor gets no grant, and is told which are held back; with one gets all', async () => {
    await person.signIn();
    expect((await person.renew()).body).toMatchObject({ grants: [], withheld: organises });
    expect((await person.call('GET', '/accounts')).status).toBe(403);
    expect((await person.call('GET', '/second-factor')).body).toMatchObject({ app: false, required: true });
    await setUp(person);
    expect((await person.renew()).body).toMatchObject({ grants: organises, withheld: [] });
    expect((await person.call('GET', '/accounts')).status).toBe(200);
  });

  it.each(['admin', 'officer', 'chair', 'organiser'] as const)('S7: %s is held back', async (role) => {
    const other = await Visitor.arrive(system, [{ role, scope: '01' }]);
    await other.signIn();
    expect((await other.renew()).body).toMatchObject({ grants: [], withheld: [{ role, scope: '01' }] });
  });

  it('S7: a judge is not, and neither is anybody where the setting only offers it', async () => {
    const judge = await Visitor.arrive(system, [{ role: 'judge', scope: '01' }]);
    await judge.signIn();
    expect((await judge.renew()).body).toMatchObject({ grants: [{ role: 'judge', scope: '01' }], withheld: [] });
    process.env.SECOND_FACTOR = 'offered';
    await person.signIn();
    expect((await person.renew()).body).toMatchObject({ grants: organises, withheld: [] });
    delete process.env.SECOND_FACTOR;
  });
});

describe('signing in to an account with a second factor', () => {
  it.each(['signIn', 'signInByLink'] as const)('by %s alone opens nothing until the second step', async (way) => {
    const { phone } = await setUp(person);
    const browser = person.elsewhere();
    expect((await browser[way]()).status).toBe(200);
    expect((await browser.renew()).body).toMatchObject({ status: 403, code: 'second-factor-needed' });
    expect((await browser.call('GET', '/session')).body).toEqual({ signedIn: false, toConfirm: ['code'] });
    const change = { currentPassword: person.account.password, newPassword: 'mot-mat-khau-khac-dai' };
    expect((await browser.call('POST', '/auth/change-password', change)).body.code).toBe('second-factor-needed');
    const password = { password: person.account.password };
    expect((await browser.call('POST', '/confirmations/password', password)).body.code).toBe('second-factor-needed');
    later(1);
    const confirmed = await browser.call('POST', '/confirmations/code', { code: phone.codeAt(clock.now()) });
    expect(confirmed.status).toBe(200);
    expect((await browser.renew()).body).toMatchObject({ grants: organises });
  });

  it('S8: a code works once, also for two who send it at the same moment', async () => {
    const { phone } = await setUp(person);
    const [one, other] = [person.elsewhere(), person.elsewhere()];
    await Promise.all([one.signIn(), other.signIn()]);
    later(1);
    const code = phone.codeAt(clock.now());
    const answers = await Promise.all([one, other].map((each) => each.call('POST', '/confirmations/code', { code })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    const third = person.elsewhere();
    await third.signIn();
    expect((await third.call('POST', '/confirmations/code', { code })).body.code).toBe('wrong-code');
  });

  it('S8: the code that ended the setting up does not open a second session', async () => {
    const { phone } = await setUp(person);
    const browser = person.elsewhere();
    await browser.signIn();
    const code = phone.codeAt(clock.now());
    expect((await browser.call('POST', '/confirmations/code', { code })).body.code).toBe('wrong-code');
  });

  it('S8: its seed stands encrypted in the table', async () => {
    await setUp(person);
    const rows = await system.database.query<{ seed: string }>('select seed from identity.totp');
    for (const { seed } of rows) expect(Buffer.from(seed, 'base64')).toHaveLength(12 + 16 + 20);
  });

  it('S10: a recovery code works once, is not in the table, and ends when new ones are made', async () => {
    const { recoveryCodes } = await setUp(person);
    const [first, second, third] = recoveryCodes as [string, string, string];
    const confirm = async (code: string) => {
      const browser = person.elsewhere();
      await browser.signIn();
      return (await browser.call('POST', '/confirmations/code', { code })).body.code ?? 'ok';
    };
    expect([await confirm(first), await confirm(first)]).toEqual(['ok', 'wrong-code']);
    expect(await confirm(second.toUpperCase().replaceAll('-', ' '))).toBe('ok');
    const rows = await system.database.query<{ code_hash: string }>('select code_hash from identity.recovery_code');
    expect(rows.some(({ code_hash }) => recoveryCodes.some((code) => code_hash.includes(code)))).toBe(false);
    expect((await person.call('GET', '/second-factor')).body.recoveryCodesLeft).toBe(8);
    const renewed = (await person.call('POST', '/second-factor/recovery-codes')).body.recoveryCodes as string[];
    expect([await confirm(third), await confirm(renewed[0]!)]).toEqual(['wrong-code', 'ok']);
  });

  it('S6: wrong codes are slowed down, and the right one works when the delay has ended', async () => {
    const { phone } = await setUp(person);
    const browser = person.elsewhere();
    await browser.signIn();
    const confirm = (code: string) => browser.call('POST', '/confirmations/code', { code });
    const said: unknown[] = [];
    for (let n = 0; n < 8; n++) said.push((await confirm('000000')).body.code);
    expect(said.slice(0, 5)).toEqual(Array(5).fill('wrong-code'));
    expect(said.at(-1)).toBe('too-many-tries');
    expect((await confirm(phone.codeAt(clock.now()))).status).toBe(429);
    later(1);
    expect((await confirm(phone.codeAt(clock.now()))).status).toBe(200);
  });
});

describe('a session that proves more', () => {
  it('S16: goes on under a new id at signing in and at the second step; the old one opens nothing', async () => {
    const { phone } = await setUp(person);
    const browser = person.elsewhere();
    await browser.signIn();
    const [name, first] = [...browser.cookies][0]!;
    later(1);
    await browser.call('POST', '/confirmations/code', { code: phone.codeAt(clock.now()) });
    const second = browser.cookies.get(name)!;
    expect(second).not.toBe(first);
    expect((await browser.renew()).status).toBe(200);
    await browser.signIn();
    expect(browser.cookies.get(name)).not.toBe(second);
    for (const old of [first, second]) {
      browser.cookies.set(name, old);
      expect((await browser.renew()).status).toBe(401);
    }
  });

  it('S19: is asked again after ten minutes before it changes its factors', async () => {
    const { phone } = await setUp(person);
    later(11);
    await person.renew();
    const renewCodes = () => person.call('POST', '/second-factor/recovery-codes');
    expect((await renewCodes()).body.code).toBe('confirm-again');
    expect((await person.call('DELETE', '/second-factor/app')).body.code).toBe('confirm-again');
    expect((await person.call('GET', '/auth/passkey/generate-register-options')).body.code).toBe('confirm-again');
    await person.call('POST', '/confirmations/code', { code: phone.codeAt(clock.now()) });
    await person.renew();
    expect((await renewCodes()).status).toBe(200);
    expect((await person.call('DELETE', '/second-factor/app')).status).toBe(204);
    expect((await person.call('GET', '/second-factor')).body).toMatchObject({ app: false, recoveryCodesLeft: 0 });
  });

  it('S19: where the account has nothing stronger, the password counts', async () => {
    await person.signIn();
    later(11);
    await person.renew();
    expect((await person.call('POST', '/second-factor/app')).body.code).toBe('confirm-again');
    const confirm = (password: string) => person.call('POST', '/confirmations/password', { password });
    expect((await confirm('khong-phai-vay')).body.code).toBe('wrong-password');
    expect((await confirm(person.account.password)).status).toBe(200);
    await person.renew();
    expect((await person.call('POST', '/second-factor/app')).status).toBe(200);
  });
});
