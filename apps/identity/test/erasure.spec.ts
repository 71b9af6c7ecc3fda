import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import type { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { AccountErasedConsumer } from '../src/erasure/account-erased.consumer.js';
import { EraseAccounts } from '../src/erasure/erase-accounts.job.js';
import { EraseAgain } from '../src/erasure/erase-again.js';
import { EraseAccount } from '../src/erasure/erase-account.usecase.js';
import { RemindOfErasure } from '../src/erasure/remind-of-erasure.job.js';
import { CreateAccounts, identityContext } from '../src/identity.module.js';
import { Visitor } from './visitor.js';

jest.setTimeout(30_000);
const clock = new MovableClock(new Date());
const letters: { kind: string; data: { until?: string } }[] = [];
const hindering: Record<'running-entries' | 'open-rounds', { code: string }[]> = {
  'running-entries': [],
  'open-rounds': [],
};
interface Claim {
  accountId: string;
  email: string;
}
/** What gatherings was told to look for under an address. */
const claimed: Claim[] = [];
let othersAreDown = false;
let system: TestSystem;
let person: Visitor;

beforeAll(async () => {
  system = await startContexts([identityContext], {
    clock,
    answer: ({ path, body }) => {
      if (othersAreDown) return undefined;
      const asked = path.split('/').at(-1) as keyof typeof hindering;
      if (hindering[asked]) return { items: hindering[asked] };
      if (path === '/internal/invitations/of-account') {
        claimed.push(body as Claim);
        return {};
      }
      letters.push(body as (typeof letters)[number]);
      return {};
    },
  });
});
afterAll(() => system.stop());
beforeEach(async () => {
  Object.assign(hindering, { 'running-entries': [], 'open-rounds': [] });
  letters.length = 0;
  claimed.length = 0;
  person = await Visitor.arrive(system);
  await person.signIn();
  await person.renew();
});

const of = <T>(type: new (...args: never[]) => T): T =>
  system.contexts.get('identity')!.app.get(type as never, { strict: false });
const ask = () => person.call('POST', '/me/erasure');

async function pass(days: number): Promise<void> {
  clock.moveTo(new Date(clock.now().getTime() + days * 86_400_000));
  await of(RemindOfErasure).run();
  await of(EraseAccounts).run();
  await system.settle();
}

async function isThere(): Promise<boolean> {
  const rows = await system.database.query('select from identity."user" where id = $1', [person.account.id]);
  return rows.length > 0;
}

describe('whoever asks to be erased', () => {
  it('has seven days, gets a letter now and another a day before, and is gone', async () => {
    const dueAt = new Date(clock.now().getTime() + 7 * 86_400_000).toISOString();
    expect((await ask()).body).toEqual({ dueAt, hindrances: [] });
    expect(letters).toMatchObject([{ kind: 'erasure-asked', data: { until: dueAt } }]);
    await pass(5.9);
    expect(letters).toHaveLength(1);
    await pass(0.1);
    expect(letters.at(-1)).toMatchObject({ kind: 'erasure-near', data: { until: dueAt } });
    await pass(0.9);
    expect(await isThere()).toBe(true);
    expect(claimed).toEqual([]);
    await pass(0.1);
    expect(await isThere()).toBe(false);
    // While the address was known, what is held under it alone was found.
    expect(claimed).toEqual([{ accountId: person.account.id, email: person.account.email }]);
    expect((await person.call('GET', '/me')).status).toBe(401);
    expect((await person.signIn()).body.code).toBe('wrong-email-or-password');
    const told = await system.database.query(
      `select from event_log.record where envelope::json ->> 'type' = 'identity.account-erased.v1' and key = $1`,
      [person.account.id],
    );
    expect(told).toHaveLength(1);
  });

  it('signs in and takes it back; asking twice is asking once', async () => {
    const { body } = await ask();
    await pass(3);
    await person.renew();
    expect((await ask()).body.code).toBe('confirm-again');
    const again = person.elsewhere();
    await again.signIn();
    await again.renew();
    expect((await again.call('POST', '/me/erasure')).body.dueAt).toBe(body.dueAt);
    expect((await again.call('DELETE', '/me/erasure')).status).toBe(204);
    expect((await again.call('DELETE', '/me/erasure')).status).toBe(404);
    await pass(10);
    await pass(10);
    expect(await isThere()).toBe(true);
  });

  it('is refused while an entry runs or a round is judged, with what to do about it', async () => {
    Object.assign(hindering, { 'running-entries': [{ code: 'HT-1' }], 'open-rounds': [{ code: 'HT-2026' }] });
    expect((await ask()).body).toMatchObject({
      status: 409,
      code: 'erasure-hindered',
      errors: [
        { field: 'entries.HT-1', code: 'entry-hinders', message: expect.stringContaining('rút bài') },
        { field: 'judging.HT-2026', code: 'round-hinders', message: expect.stringContaining('HT-2026') },
      ],
    });
    const hindrances = [
      { kind: 'entry', code: 'HT-1' },
      { kind: 'round', code: 'HT-2026' },
    ];
    expect((await person.call('GET', '/me/erasure')).body).toEqual({ dueAt: null, hindrances });
  });

  it('waits for what came in the way meanwhile', async () => {
    await ask();
    hindering['running-entries'] = [{ code: 'HT-2' }];
    await pass(6);
    await pass(1);
    expect(await isThere()).toBe(true);
    hindering['running-entries'] = [];
    await pass(0.1);
    expect(await isThere()).toBe(false);
  });

  it('is erased neither without the last letter nor without word from the others', async () => {
    await ask();
    othersAreDown = true;
    await pass(9);
    expect(await isThere()).toBe(true);
    othersAreDown = false;
    await pass(0.1);
    expect(await isThere()).toBe(true);
    await pass(1);
    expect(await isThere()).toBe(false);
  });

  it('is not the last who administers', async () => {
    const admin = await Visitor.arrive(system, [{ role: 'admin', scope: '*' }]);
    await admin.signIn();
    await admin.renew();
    expect((await admin.call('POST', '/me/erasure')).body).toMatchObject({
      errors: [{ code: 'administrator-hinders' }],
    });
  });
});

describe('an account that a backup brought back', () => {
  const restore = () => of(CreateAccounts).execute([person.account]);

  it('is erased again at the start, by the list that stands beside the database', async () => {
    await of(EraseAccount).execute(person.account.id);
    await restore();
    expect(await isThere()).toBe(true);
    await of(EraseAgain).onApplicationBootstrap();
    expect(await isThere()).toBe(false);
    expect(await readFile(join(process.env.DATA_DIR!, 'erased-accounts.txt'), 'utf8')).toContain(person.account.id);
  });

  it('is erased again by the event that the log still holds', async () => {
    await of(EraseAccount).execute(person.account.id);
    await system.settle();
    await restore();
    const consumer = of(AccountErasedConsumer);
    await consumer.onErased({ data: { accountId: person.account.id } } as EventEnvelope<AccountErasedV1>);
    expect(await isThere()).toBe(false);
    await consumer.onErased({ data: { accountId: person.account.id } } as EventEnvelope<AccountErasedV1>);
  });
});
