import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { JudgeAnsweredV1 } from '@sangtao/contracts/judging/judge-answered.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { account, JudgingWorld, organiser } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

beforeAll(async () => {
  world = await JudgingWorld.start();
  await world.accept(0);
  await world.appoint({ expertise: ['vật liệu'], organisationId: 'org-1' }, {});
  const invite = { email: '2@example.com', name: 'Giám khảo 2', fieldCodes: ['it'] };
  await world.call(organiser, 'POST', `/rounds/${world.round}/judges`, invite);
  await world.open();
});
afterAll(() => world.system.stop());

const openRounds = async (n: number) => {
  const api = world.system.contexts.get('judging')!.app.get(InternalApi, { strict: false });
  return (await api.get<{ items: object[] }>('judging', `/internal/accounts/${account(n)}/open-rounds`)).items;
};
const erase = (n: number, version = 1) =>
  world.publish((tx) => tx.publish(AccountErasedV1, { key: account(n), version, data: { accountId: account(n) } }));
const judges = () =>
  world.sql<{ name: string; state: string }>('select name, state from judging.judge order by account_id');

test('who has accepted is told to have a round until it is closed; who was only asked is not', async () => {
  expect(await openRounds(0)).toEqual([{ code: 'T' }]);
  expect(await openRounds(2)).toEqual([]);
  await world.submit(0, 0, [60, 60, 60]);
  const recusal = { reason: 'Bạn học của tác giả', kind: 'conflict' };
  await world.call(account(1), 'POST', `${world.sheet(0)}/recuse`, recusal);
  expect((await world.call(organiser, 'POST', `/rounds/${world.round}/close`, { confirm: true })).status).toBe(200);
  expect(await openRounds(0)).toEqual([]);
});

test('of an erased judge stay the sheets; name, field of work and words of a recusal go, an invitation is declined', async () => {
  for (const n of [0, 1, 2]) await erase(n);
  await erase(2, 2);
  expect(await judges()).toEqual([
    { name: '▇▇▇', state: 'accepted' },
    { name: '▇▇▇', state: 'accepted' },
    { name: '▇▇▇', state: 'declined' },
  ]);
  expect(await world.sql(`select from judging.judge where expertise <> '{}' or organisation_id is not null`)).toEqual(
    [],
  );
  expect(await world.sql('select reason, total from judging.sheet order by total')).toEqual([
    { reason: null, total: 60 },
    { reason: null, total: null },
  ]);
  const answers = await world.events<JudgeAnsweredV1>(JudgeAnsweredV1.type);
  expect(answers.filter(({ accountId }) => accountId === account(2))).toMatchObject([{ accepted: false }]);
});
