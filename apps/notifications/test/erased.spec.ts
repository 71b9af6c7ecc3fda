import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { runInScope } from '@sangtao/service-kit/request-scope';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(30_000);
let system: TestSystem;

beforeAll(async () => void (system = await startContexts([notificationsContext])));
afterAll(() => system.stop());

/** A message and what its person chose. @param owner null as letters stood before they said whose they are */
async function message(owner: string | null, at: string, channel = 'email'): Promise<void> {
  await system.database.query(
    `insert into notifications.message (id, source, recipient, channel, account_id, kind, data, at, state, due_at)
     values ($1::uuid, $1::text, coalesce($2, 'ai-do@example.com'), $3, $2, 'sign-in-link', '{}', now() - $4::interval, 'sent', now())`,
    [v7(), owner, channel, at],
  );
}

const owners = async () =>
  (await system.database.query<{ owner: string | null }>('select account_id as owner from notifications.message')).map(
    ({ owner }) => owner,
  );

test('with an erased person go inbox, letters and preferences, and old letters whose person nobody can tell', async () => {
  const [gone, other] = [v7(), v7()];
  for (const owner of [gone, other]) {
    await message(owner, '1 minute');
    await message(owner, '1 minute', 'inbox');
    await system.database.query('insert into notifications.preference values ($1, false, 1)', [owner]);
  }
  await message(null, '2 days');
  await message(null, '1 minute');
  const erase = (version: number) =>
    system.database.transaction((tx) => tx.publish(AccountErasedV1, { key: gone, version, data: { accountId: gone } }));
  await erase(1);
  await system.settle();
  expect(await owners()).toEqual([other, other, null]);
  expect(await system.database.query('select account_id from notifications.preference')).toEqual([
    { account_id: other },
  ]);
  await erase(2);
  await system.settle();
  expect(await owners()).toEqual([other, other, null]);
});

test('who withdraws an entry is told so; what leaves a contest because its person is gone is told to nobody', async () => {
  const applicantId = v7();
  const withdrawBy = async (actor: string) => {
    const entry = { entryId: v7(), editionId: v7(), applicantId, at: '2026-07-01T00:00:00.000Z' };
    const facts = { code: 'STKT-1', fieldCode: 'it', provinceCode: null, organisationId: null, authorAccountIds: [] };
    const submitted = { ...entry, ...facts, title: 'Máy gặt', dossier: [], files: [] };
    const scope = { requestId: v7(), correlationId: v7(), actor, language: 'vi' as const };
    await runInScope(scope, () =>
      system.database.transaction(async (tx) => {
        await tx.publish(EntrySubmittedV1, { key: entry.entryId, version: 1, data: submitted });
        await tx.publish(EntryWithdrawnV1, { key: entry.entryId, version: 2, data: entry });
      }),
    );
    await system.settle();
  };
  const told = async () =>
    (await system.database.query(`select from notifications.message where kind = 'entry-withdrawn'`)).length;
  await withdrawBy('system:identity');
  expect(await told()).toBe(0);
  await withdrawBy(applicantId);
  expect(await told()).toBe(2);
});
