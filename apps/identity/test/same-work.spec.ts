import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { TestSystem } from '@sangtao/service-kit/testing';
import type { Visitor as VisitorClass } from './visitor.js';

jest.setTimeout(60_000);
let hashes = 0;
let system: TestSystem;
let person: VisitorClass;
let Visitor: typeof VisitorClass;

beforeAll(async () => {
  const real = await import('../src/sign-in/argon2id.js');
  jest.unstable_mockModule('../src/sign-in/argon2id.js', () => ({
    ...real,
    argon2id: (password: string) => (hashes++, real.argon2id(password)),
    isArgon2idOf: (hash: string, password: string) => (hashes++, real.isArgon2idOf(hash, password)),
  }));
  const { startContexts } = await import('@sangtao/service-kit/testing');
  const { identityContext } = await import('../src/identity.module.js');
  ({ Visitor } = await import('./visitor.js'));
  system = await startContexts([identityContext], { answer: () => ({}) });
  person = await Visitor.arrive(system);
});
afterAll(() => system.stop());

/** Time is not measured, which a busy machine would make a matter of luck: what takes the time is counted. */
async function workOf(act: () => Promise<{ status: number; body: object }>) {
  hashes = 0;
  const { status, body } = await act();
  return { hashes, status, code: (body as { code?: string }).code };
}

const signIn = (email: string) => () =>
  person.elsewhere().call('POST', '/auth/sign-in/email', { email, password: 'khong-phai-vay' });

test('S5: an unknown address, a wrong password, an account without one and a closed one cost one hash each', async () => {
  const [closed, passwordless] = [await Visitor.arrive(system), await Visitor.arrive(system)];
  await system.database.query('update identity."user" set disabled_at = now() where id = $1', [closed.account.id]);
  await system.database.query('update identity.account set password = null where "userId" = $1', [
    passwordless.account.id,
  ]);
  for (const email of [
    'khong-ai@example.com',
    person.account.email,
    passwordless.account.email,
    closed.account.email,
  ]) {
    expect(await workOf(signIn(email))).toEqual({ hashes: 1, status: 401, code: 'wrong-email-or-password' });
  }
});

test('S5: signing up costs one hash, whether or not somebody has the address', async () => {
  const signUp = (email: string) => () =>
    person.elsewhere().call('POST', '/auth/sign-up/email', {
      ...{ name: 'Đặng Thị Ớt', email, password: 'con trâu đi trước cái cày' },
    });
  for (const email of ['nguoi-moi@example.com', person.account.email]) {
    expect(await workOf(signUp(email))).toMatchObject({ hashes: 1, status: 200 });
  }
});
