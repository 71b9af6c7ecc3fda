import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ApprovalAwaitedV2 } from '@sangtao/contracts/awards/approval-awaited.v2';
import { AuthorAnsweredV2 } from '@sangtao/contracts/awards/author-answered.v2';
import { AuthorAskedV1 } from '@sangtao/contracts/awards/author-asked.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(60_000);
let system: TestSystem;
const [entryId, editionId, author, editor, approver] = [v7(), v7(), v7(), v7(), v7()];
const at = '2026-11-10T03:00:00.000Z';

beforeAll(async () => {
  system = await startContexts([notificationsContext]);
  const data = {
    ...{ entryId, editionId, code: 'SV-7', fieldCode: 'it', provinceCode: '01', organisationId: null, at },
    ...{ applicantId: author, authorAccountIds: [], title: 'Máy sấy nhãn', dossier: [], files: [] },
  };
  await system.database.transaction((tx) => tx.publish(EntrySubmittedV1, { key: entryId, version: 1, data }));
});
afterAll(() => system.stop());

async function inboxOf(accountId: string, language = 'vi') {
  await system.settle();
  const headers = { authorization: `Bearer ${await system.token(accountId)}`, 'accept-language': language };
  const response = await fetch(`${system.url}/api/notifications/inbox`, { headers });
  const { items } = (await response.json()) as { items: { title: string; link: string | null }[] };
  return items.map(({ title, link }) => [title, link]);
}

test('an author is told that a text waits; its editor is told what the author said, and nobody else is', async () => {
  await system.database.transaction(async (tx) => {
    const asked = { entryId, editionId, accountIds: [author], at };
    await tx.publish(AuthorAskedV1, { key: entryId, version: 1, data: asked });
    for (const [nth, answer] of (['changes', 'approved'] as const).entries()) {
      const data = { entryId, editionId, answer, accountIds: [editor], at };
      await tx.publish(AuthorAnsweredV2, { key: entryId, version: 2 + nth, data });
    }
  });
  expect(await inboxOf(author)).toContainEqual(['Mời bạn duyệt nội dung in trong sách: SV-7', `/my/book/${entryId}`]);
  const page = `/office/${editionId}/book/${entryId}`;
  expect((await inboxOf(editor)).sort()).toEqual([
    ['Tác giả đã duyệt nội dung in: SV-7', page],
    ['Tác giả đề nghị sửa nội dung in: SV-7', page],
  ]);
  expect((await inboxOf(editor, 'en')).sort()).toEqual([
    ['The author wishes to change the text about SV-7', page],
    ['The text about SV-7 is approved', page],
  ]);
  expect(await inboxOf(approver)).toEqual([]);
});

test('who may approve the release of a book is told that it waits', async () => {
  const [actId, kind] = [v7(), 'release' as const];
  const data = { actId, kind, editionId, occasion: 'asked' as const, publishAt: null, accountIds: [approver] };
  await system.database.transaction((tx) => tx.publish(ApprovalAwaitedV2, { key: actId, version: 1, data }));
  expect(await inboxOf(approver)).toEqual([
    [expect.stringMatching(/^Sách của .* chờ người thứ hai duyệt phát hành$/), `/approvals/${editionId}`],
  ]);
});
