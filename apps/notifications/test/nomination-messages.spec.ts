import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { BodyRemindedV1 } from '@sangtao/contracts/registration/body-reminded.v1';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { JudgeInvitedV1 } from '@sangtao/contracts/judging/judge-invited.v1';
import { GuardianAskedV1 } from '@sangtao/contracts/registration/guardian-asked.v1';
import { GuardianRemindedV1 } from '@sangtao/contracts/registration/guardian-reminded.v1';
import { NominationAnsweredV1 } from '@sangtao/contracts/registration/nomination-answered.v1';
import { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { NominationSentV1 } from '@sangtao/contracts/registration/nomination-sent.v1';
import { NominationsOpenedV1 } from '@sangtao/contracts/registration/nominations-opened.v1';
import { template } from '@sangtao/programmes/templates';
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
  const { items } = (await response.json()) as { items: { title: string; body: string; link: string | null }[] };
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
    const body = { editionId, organisationId: 'org-001', accountIds: [officer], closesAt: dueAt };
    await tx.publish(NominationsOpenedV1, { key: editionId, version: 1, data: { ...body, quota: 2 } });
    await tx.publish(BodyRemindedV1, { key: editionId, version: 2, data: { ...body, left: 2 } });
  });
  expect((await inboxOf(nominee)).map(({ title }) => title).sort()).toEqual([
    'Nhắc trả lời đề cử “Máy sấy nhãn” vào cuộc thi',
    'Xin xác nhận đề cử “Máy sấy nhãn” vào cuộc thi',
    'Đề cử SVST-2026-00001 đã được gửi',
  ]);
  expect((await inboxOf(officer)).map(({ title, link }) => [title, link]).sort()).toEqual([
    ['cuộc thi chờ đề cử của cơ quan bạn', '/nominations'],
    ['cuộc thi đã mở nhận đề cử', '/nominations'],
    ['Đã xác nhận đề cử “Máy sấy nhãn”', `/nominations/${entryId}`],
  ]);
  expect(await inboxOf(v7())).toEqual([]);
});

test('a guardian is asked, and reminded with the deadline; both letters lead to the child', async () => {
  const [mother, authorId, youth] = [v7(), v7(), v7()];
  const asked = { entryId: youth, editionId, authorId, title: 'Bàn tính', accountIds: [mother] };
  await system.database.transaction(async (tx) => {
    await tx.publish(GuardianAskedV1, { key: youth, version: 1, data: { ...asked, at } });
    await tx.publish(GuardianRemindedV1, { key: youth, version: 2, data: { ...asked, askedAt: at, dueAt } });
  });
  const letters = (await inboxOf(mother)).toReversed();
  const page = `/children/${youth}/${authorId}`;
  expect(letters.map(({ title, link }) => [title, link])).toEqual([
    ['Xin ý kiến cha mẹ, người giám hộ: cuộc thi', page],
    ['Chờ ý kiến của bạn: cuộc thi', page],
  ]);
  expect(letters[1]!.body).toContain('Hạn nộp bài: 23:59 thứ Sáu 15/05/2026 (UTC+7)');
});

test('of the Golden Book the officer and the council are told in its own words', async () => {
  const [sender, member, book, work] = [v7(), v7(), v7(), v7()];
  const { rulebook } = template('golden-book');
  const edition = { editionId: book, code: 'SV-2026', year: 2026, rulebookVersion: 1, rulebook };
  const sent = {
    ...{ entryId: work, editionId: book, code: 'SVST-2026-00007', title: 'Máy sấy nhãn', applicantId: sender },
    ...{ authorAccountIds: [], fieldCode: 'health', provinceCode: '01', organisationId: 'org-001', dossier: [] },
    ...{ files: [], at },
  };
  await system.database.transaction(async (tx) => {
    await tx.publish(EditionAmendedV1, { key: book, version: 1, data: edition });
    await tx.publish(EntrySubmittedV1, { key: work, version: 1, data: sent });
    const invited = { judgeId: v7(), roundId: v7(), editionId: book, accountId: member };
    await tx.publish(JudgeInvitedV1, { key: invited.judgeId, version: 1, data: invited });
  });
  expect((await inboxOf(sender)).map(({ title }) => title)).toEqual(['Đã nhận đề cử SVST-2026-00007']);
  expect((await inboxOf(member)).map(({ title }) => title)).toEqual([
    'Mời tham gia hội đồng tuyển chọn Sách vàng Sáng tạo Việt Nam (SV-2026)',
  ]);
});
