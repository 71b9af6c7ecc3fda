import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { BodyRemindedV1 } from '@sangtao/contracts/registration/body-reminded.v1';
import { NominationAnsweredV1 } from '@sangtao/contracts/registration/nomination-answered.v1';
import { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { NominationSentV1 } from '@sangtao/contracts/registration/nomination-sent.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(60_000);
let system: TestSystem;
const [entryId, editionId, nominee, officer] = [v7(), v7(), v7(), v7()];
const about = { entryId, editionId };
const [dueAt, at] = ['2026-05-15T16:59:59.000Z', '2026-05-10T03:00:00.000Z'];

beforeAll(async () => {
  system = await startContexts([notificationsContext]);
});
afterAll(() => system.stop());

async function inboxOf(accountId: string) {
  await system.settle();
  const headers = { authorization: `Bearer ${await system.token(accountId)}` };
  const response = await fetch(`${system.url}/api/notifications/inbox`, { headers });
  const { items } = (await response.json()) as { items: { title: string; link: string | null }[] };
  return items;
}

test('who is nominated is asked, reminded and told; the officer learns the answer; nobody else hears of it', async () => {
  const work = 'Máy sấy nhãn';
  const asked = { ...about, organisationId: 'org-001', title: work, accountIds: [nominee], dueAt };
  await system.database.transaction(async (tx) => {
    await tx.publish(NominationAskedV1, { key: entryId, version: 1, data: { ...asked, askedAt: null } });
    await tx.publish(NominationAskedV1, { key: entryId, version: 2, data: { ...asked, askedAt: at } });
    const answered = { ...about, officerId: officer, title: work, answer: 'confirmed' as const, at };
    await tx.publish(NominationAnsweredV1, { key: entryId, version: 3, data: answered });
    const sent = { ...about, organisationId: 'org-001', code: 'SVST-2026-00001', accountIds: [nominee], at };
    await tx.publish(NominationSentV1, { key: entryId, version: 4, data: sent });
    const reminded = { editionId, organisationId: 'org-001', accountIds: [officer], left: 2, closesAt: dueAt };
    await tx.publish(BodyRemindedV1, { key: editionId, version: 1, data: reminded });
  });
  expect((await inboxOf(nominee)).map(({ title }) => title).sort()).toEqual([
    'Bạn được đề cử: cuộc thi',
    'Chờ bạn trả lời đề cử: cuộc thi',
    'Đề cử SVST-2026-00001 đã được gửi',
  ]);
  expect((await inboxOf(officer)).map(({ title, link }) => [title, link]).sort()).toEqual([
    ['cuộc thi chờ đề cử của cơ quan bạn', '/nominations'],
    ['Đã xác nhận đề cử “Máy sấy nhãn”', `/nominations/${entryId}`],
  ]);
  expect(await inboxOf(v7())).toEqual([]);
});
