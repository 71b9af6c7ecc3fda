import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { identityContext } from '../src/identity.module.js';
import { Phone, Visitor } from './visitor.js';

jest.setTimeout(60_000);
const clock = new MovableClock(new Date());
const letters: { kind: string; to: { email: string }; data: { url: string } }[] = [];
let system: TestSystem;
let person: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  system = await startContexts([identityContext], {
    clock,
    rateLimit: 100_000,
    answer: ({ body }) => (letters.push(body as (typeof letters)[number]), {}),
  });
});
afterAll(() => system.stop());
beforeEach(async () => {
  person = await Visitor.arrive(system);
  stranger = person.elsewhere();
  // By address, better-auth would stop these tests; here it is about the account.
  await system.database.query('delete from identity."rateLimit"');
});
const wait = (seconds: number) => clock.moveTo(new Date(clock.now().getTime() + seconds * 1000));
const wrong = 'khong-phai-mat-khau';
/** Seconds that one is told to wait; 0 where the password was looked at. */
const refusedFor = async (who: Visitor) => {
  const { body } = await who.signIn(wrong);
  return body.code === 'too-many-tries' ? Number((body.data as { seconds: number }).seconds) : 0;
};

describe('S6: who guesses at one account', () => {
  it('is slowed down more and more, from however many addresses, and never for longer than a quarter of an hour', async () => {
    for (let n = 0; n < 5; n++) expect(await refusedFor(stranger)).toBe(0);
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      await stranger.signIn(wrong);
      const seconds = await refusedFor(stranger);
      waits.push(seconds);
      wait(seconds);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it('does not lock the person out: a letter still lets in, and after the delay so does the password', async () => {
    for (let n = 0; n < 8; n++) await stranger.signIn(wrong);
    expect((await person.signIn()).body.code).toBe('too-many-tries');
    expect((await person.signInByLink()).status).toBe(200);
    expect((await person.renew()).status).toBe(200);
    wait(60);
    const again = person.elsewhere();
    expect((await again.signIn()).status).toBe(200);
    // The right password forgets what failed before.
    expect(await refusedFor(stranger)).toBe(0);
  });

  it('gains nothing by trying many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => stranger.signIn(wrong)));
    const looked = answers.filter(({ body }) => body.code === 'wrong-email-or-password');
    expect(looked.length).toBeLessThanOrEqual(6);
  });

  it('learns nothing from it: an account that does not exist is counted alike', async () => {
    const nobody = new Visitor(system, { ...person.account, email: 'khong-co@example.com' });
    const said = [];
    for (const who of [stranger, nobody]) {
      const codes = [];
      for (let n = 0; n < 7; n++) codes.push((await who.signIn(wrong)).body.code);
      said.push(codes);
    }
    expect(said[0]).toEqual(said[1]);
    expect(said[0]!.at(-1)).toBe('too-many-tries');
  });

  it('at the current password of somebody who is signed in is slowed down as well', async () => {
    await person.signIn();
    const change = () =>
      person.call('POST', '/auth/change-password', { currentPassword: wrong, newPassword: 'mot-mat-khau-khac-dai' });
    const codes = [];
    for (let n = 0; n < 7; n++) {
      await system.database.query('delete from identity."rateLimit"');
      codes.push((await change()).body.code);
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('wrong-password'));
    expect(codes.at(-1)).toBe('too-many-tries');
  });
});

it('S5: asking for a new password answers alike, whoever has that address', async () => {
  const ask = async (email: string) => {
    const { status, body } = await stranger.call('POST', '/auth/request-password-reset', { email });
    return { status, body };
  };
  expect(await ask('ai-do@example.com')).toEqual(await ask(person.account.email));
});

describe('a new password', () => {
  const signUp = async (password: string, name = 'Đặng Thị Ớt') => {
    const email = `moi-${Math.random().toString(36).slice(2)}@example.com`;
    const { status, body } = await stranger.call('POST', '/auth/sign-up/email', { name, email, password });
    return body.code ?? status;
  };
  const change = async (newPassword: string, currentPassword = person.account.password) =>
    (await person.call('POST', '/auth/change-password', { currentPassword, newPassword })).body.code ?? 'ok';

  it('S3: of fourteen characters is refused and of 64 and more taken, at signing up', async () => {
    expect(await signUp('con voi con tr')).toBe('password-too-short');
    expect(await signUp('con voi an mia ')).toBe(200);
    expect(await signUp('con voi ban don ngay mua lon '.repeat(4).slice(0, 100))).toBe(200);
  });

  it('S4: that is easy to guess is refused at signing up, changing and resetting, also by the person’s own name', async () => {
    expect(await signUp('matkhau123456789')).toBe('password-guessable');
    expect(await signUp('dang thi ot dang thi ot')).toBe('password-guessable');
    await person.signIn();
    expect(await change('Sangtao Sangtao 2026')).toBe('password-guessable');
    expect(await change('đặng-thị-ớt-đặng-thị')).toBe('password-guessable');
    await person.call('POST', '/auth/request-password-reset', { email: person.account.email });
    const letter = () => letters.find(({ kind, to }) => kind === 'password-reset' && to.email === person.account.email);
    while (!letter()) await new Promise((done) => setTimeout(done, 10));
    const token = new URLSearchParams(new URL(letter()!.data.url).hash.slice(1)).get('token')!;
    const reset = async (newPassword: string) =>
      (await stranger.call('POST', '/auth/reset-password', { token, newPassword })).body.code ?? 'ok';
    expect(await reset('dang thi ot 123456789')).toBe('password-guessable');
    expect(await reset('con voi an mia ngot')).toBe('ok');
  });

  it('S3: of eight characters is enough beside a second factor, which then cannot be removed before a longer one is set', async () => {
    await person.signIn();
    expect(await change('voi-an-m')).toBe('password-too-short');
    await person.renew();
    const { body } = await person.call('POST', '/second-factor/app');
    const phone = new Phone(body.seed as string);
    await person.call('POST', '/second-factor/app/confirm', { code: phone.codeAt(clock.now()) });
    expect(await change('voi-an-')).toBe('password-too-short');
    expect(await change('voi-an-m')).toBe('ok');
    await system.settle();
    wait(2);
    await person.renew();
    expect((await person.call('DELETE', '/second-factor/app')).body.code).toBe('password-short-alone');
    expect((await person.call('GET', '/second-factor')).body.app).toBe(true);
    expect(await change('con voi an mia ngot', 'voi-an-m')).toBe('ok');
    await system.settle();
    wait(2);
    await person.renew();
    expect((await person.call('DELETE', '/second-factor/app')).status).toBe(204);
  });
});
