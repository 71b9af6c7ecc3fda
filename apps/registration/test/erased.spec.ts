import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import type { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { ann, bob, RegistrationWorld, whole } from './registration-world.js';

jest.setTimeout(60_000);
let world: RegistrationWorld;
let editionId: string;

beforeAll(async () => {
  world = await RegistrationWorld.start();
  editionId = await world.openEdition('XOA-2026');
});
afterAll(() => world.system.stop());

const running = async (accountId: string) => {
  const api = world.system.contexts.get('registration')!.app.get(InternalApi, { strict: false });
  const path = `/internal/accounts/${accountId}/running-entries`;
  return (await api.get<{ items: object[] }>('registration', path)).items;
};
const erase = async (version: number) => {
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: ann, version, data: { accountId: ann } }),
  );
  await world.system.settle();
};

test('of an erased applicant drafts go, what is in the running is withdrawn, and what others entered stays', async () => {
  await world.draft(editionId, whole);
  const { body } = await world.submit((await world.draft(editionId, whole)).body);
  const handedIn = body.entry as unknown as { code: string };
  await world.submit((await world.draft(editionId, whole, bob)).body, bob);
  expect(await running(ann)).toEqual([{ code: handedIn.code }]);
  await erase(1);
  await erase(2);
  expect(await running(ann)).toEqual([]);
  const rows = await world.system.database.query(
    'select applicant_id as applicant, state, code, answers, authors from registration.entry order by applicant_id',
  );
  expect(rows).toEqual([
    {
      ...{ applicant: ann, state: 'withdrawn', code: handedIn.code, answers: {} },
      authors: [{ name: '▇▇▇', sharePercent: 100, leader: true }],
    },
    expect.objectContaining({ applicant: bob, state: 'submitted', authors: whole.authors }),
  ]);
  expect(await world.events<EntryWithdrawnV1>('entry-withdrawn')).toMatchObject([{ applicantId: ann }]);
  expect(await world.system.database.query('select entry_code from registration.receipt')).toHaveLength(2);
});
