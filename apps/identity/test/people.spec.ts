import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { identityContext } from '../src/identity.module.js';
import { Phone, Visitor } from './visitor.js';

jest.setTimeout(30_000);
const clock = new MovableClock(new Date());
const letters: { kind: string; accountId?: string; to: { email: string }; data: { url: string } }[] = [];
const administers = [{ role: 'admin' as const, scope: '*' }];
const because = { reason: 'mất điện thoại' };
let system: TestSystem;
let admin: Visitor;
let person: Visitor;
let notificationsAreDown = false;

beforeAll(async () => {
  system = await startContexts([identityContext], {
    clock,
    answer: ({ body }) => (notificationsAreDown ? undefined : (letters.push(body as (typeof letters)[number]), {})),
  });
});
afterAll(() => system.stop());
beforeEach(async () => {
  await system.database.query(`delete from identity.grant_given where role = 'admin'`);
  later(2);
  admin = await Visitor.arrive(system, administers);
  await setUp(admin);
  person = await Visitor.arrive(system, [{ role: 'organiser', scope: '*' }]);
});

function later(minutes: number): void {
  clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000));
}

async function setUp(who: Visitor): Promise<Phone> {
  await who.signIn();
  await who.renew();
  const phone = new Phone((await who.call('POST', '/second-factor/app')).body.seed as string);
  await who.call('POST', '/second-factor/app/confirm', { code: phone.codeAt(clock.now()) });
  await who.renew();
  return phone;
}

interface Shown {
  id: string;
  name: string;
  closedAt: string | null;
  [key: string]: unknown;
}

async function found(query: string): Promise<{ items: Shown[]; nextCursor: string | null }> {
  const { status, body } = await admin.call('GET', `/people?${query}`);
  expect(status).toBe(200);
  return body as never;
}
const shown = async (who: Visitor) => (await found(`q=${encodeURIComponent(who.account.email)}`)).items[0]!;
const act = (what: string, who: Visitor, by = admin) => by.call('POST', `/accounts/${who.account.id}/${what}`, because);
const isOpen = async (who: Visitor) => (await who.call('GET', '/me')).status === 200;
/** What ends tokens is told as an event; a token of the same second counts as ended as well. */
async function told(): Promise<void> {
  await system.settle();
  later(0.1);
  await admin.renew();
}

describe('who looks after accounts', () => {
  it('finds people by words of name and address, with and without accents, page by page in the order of names', async () => {
    const names = ['Bùi Thị Quýt', 'Đoàn Văn Quýt', 'Ân Hữu Quýt'];
    for (const name of names) {
      const one = await Visitor.arrive(system);
      await system.database.query('update identity."user" set name = $2 where id = $1', [one.account.id, name]);
    }
    const namesIn = async (query: string) => (await found(query)).items.map(({ name }) => name);
    const ordered = ['Ân Hữu Quýt', 'Bùi Thị Quýt', 'Đoàn Văn Quýt'];
    expect(await namesIn('q=quyt')).toEqual(ordered);
    expect(await namesIn(`q=${encodeURIComponent('QUÝT doan')}`)).toEqual(['Đoàn Văn Quýt']);
    expect(await namesIn(`q=${encodeURIComponent('quyt %')}`)).toEqual([]);
    const first = await found('q=quyt&limit=2');
    const second = await found(`q=quyt&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(ordered);
    expect(second.nextCursor).toBeNull();
    expect((await admin.call('GET', '/people?cursor=MQ')).status).toBe(400);
  });

  it('sees grants, whether there are factors but not which, whether it is closed, and the last sign-in', async () => {
    expect(await shown(person)).toMatchObject({ signedInAt: null, sessions: 0, hasSecondFactor: false });
    await setUp(person);
    const { id, name, email } = person.account;
    expect(await shown(person)).toEqual({
      ...{ id, name, email, emailVerified: true, createdAt: expect.any(String) },
      ...{ signedInAt: clock.now().toISOString(), closedAt: null, sessions: 1 },
      ...{ hasPassword: true, hasSecondFactor: true, secondFactorRequired: true },
      grants: [{ role: 'organiser', scope: '*' }],
    });
    await act('end-sessions', person);
    expect(await shown(person)).toMatchObject({ sessions: 0, signedInAt: clock.now().toISOString() });
  });

  it('closes an account and opens it again', async () => {
    await setUp(person);
    expect((await act('disable', person)).status).toBe(204);
    await told();
    expect([await isOpen(person), (await shown(person)).closedAt]).toEqual([false, expect.any(String)]);
    expect((await person.signIn()).body.code).toBe('account-disabled');
    expect((await act('enable', person)).status).toBe(204);
    expect((await person.signIn()).status).toBe(200);
    expect((await shown(person)).closedAt).toBeNull();
  });

  it('signs somebody out everywhere, tokens included', async () => {
    const judge = await Visitor.arrive(system);
    await judge.signIn();
    await judge.renew();
    expect((await act('end-sessions', judge)).status).toBe(204);
    await told();
    expect([await isOpen(judge), (await judge.renew()).status]).toEqual([false, 401]);
  });

  it('confirms again before each of it', async () => {
    later(11);
    await admin.renew();
    for (const what of ['disable', 'enable', 'reset-second-factor', 'end-sessions']) {
      expect((await act(what, person)).body.code).toBe('confirm-again');
    }
  });
});

describe('a lost second factor', () => {
  it('is taken away: sessions end, the person is told, and rights wait until there is a new one', async () => {
    await setUp(person);
    expect((await act('reset-second-factor', person)).status).toBe(204);
    await told();
    expect([await isOpen(person), (await shown(person)).hasSecondFactor]).toEqual([false, false]);
    const { id, email } = person.account;
    expect(letters.at(-1)).toMatchObject({ kind: 'second-factor-reset', accountId: id, to: { email } });
    expect(new URL(letters.at(-1)!.data.url).pathname).toBe('/account/security');
    await person.signIn();
    expect((await person.renew()).body).toMatchObject({ grants: [], withheld: [{ role: 'organiser', scope: '*' }] });
    later(2);
    await setUp(person);
    expect((await person.renew()).body).toMatchObject({ withheld: [] });
    const [row] = await system.database.query<{ actor: string; detail: object }>(
      `select actor, detail from identity.audit where subject = $1 and action = 'second-factor-reset'`,
      [id],
    );
    expect(row).toEqual({ actor: admin.account.id, detail: because });
  });

  it('takes a password along that is too short to stand alone', async () => {
    await setUp(person);
    const change = { currentPassword: person.account.password, newPassword: 'trau-den-9' };
    expect((await person.call('POST', '/auth/change-password', change)).status).toBe(200);
    expect((await person.elsewhere().signIn('trau-den-9')).status).toBe(200);
    await act('reset-second-factor', person);
    expect((await person.elsewhere().signIn('trau-den-9')).body.code).toBe('wrong-email-or-password');
    expect((await person.elsewhere().signInByLink()).status).toBe(200);
  });

  it('stays where there is none, and where its person could not be told', async () => {
    expect((await act('reset-second-factor', person)).body.code).toBe('no-second-factor');
    await setUp(person);
    notificationsAreDown = true;
    expect((await act('reset-second-factor', person)).body.code).toBe('try-again');
    notificationsAreDown = false;
    expect([await isOpen(person), (await shown(person)).hasSecondFactor]).toEqual([true, true]);
  });
});

describe('the last administrator', () => {
  it('keeps account, factor and right; with a second one each of it may go', async () => {
    const code = async (what: string) => (await act(what, admin)).body.code ?? 'done';
    const [grant] = await system.database.query<{ id: string }>(
      'select id from identity.grant_given where account_id = $1',
      [admin.account.id],
    );
    const withdrawn = async () => (await admin.call('DELETE', `/grants/${grant!.id}`)).body.code ?? 'done';
    expect([await code('disable'), await code('reset-second-factor'), await withdrawn()]).toEqual(
      Array(3).fill('last-administrator'),
    );
    const other = await Visitor.arrive(system, administers);
    expect(await code('disable')).toBe('done');
    expect(await isOpen(other)).toBe(false);
    later(2);
    await setUp(other);
    expect((await act('enable', admin, other)).status).toBe(204);
  });

  it('cannot be made by two who close each other’s account at once', async () => {
    const other = await Visitor.arrive(system, administers);
    await setUp(other);
    const answers = await Promise.all([act('disable', other, admin), act('disable', admin, other)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  });
});
