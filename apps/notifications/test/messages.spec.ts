import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { ApprovalAwaitedV1 } from '@sangtao/contracts/awards/approval-awaited.v1';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import { JudgesAssignedV1 } from '@sangtao/contracts/judging/judges-assigned.v1';
import { RoundDueMovedV1 } from '@sangtao/contracts/judging/round-due-moved.v1';
import { ClosingAwaitedV1 } from '@sangtao/contracts/registration/closing-awaited.v1';
import { EditionClosedEarlyV1 } from '@sangtao/contracts/registration/edition-closed-early.v1';
import { EditionExtendedV1 } from '@sangtao/contracts/registration/edition-extended.v1';
import { JudgeRemindedV2 } from '@sangtao/contracts/judging/judge-reminded.v2';
import { EntryReturnedV1 } from '@sangtao/contracts/registration/entry-returned.v1';
import { GuardianAskedV1 } from '@sangtao/contracts/registration/guardian-asked.v1';
import { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { FileCheckedV1 } from '@sangtao/contracts/registration/file-checked.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { template } from '@sangtao/programmes/templates';
import { v7 } from 'uuid';
import { MailWorld } from './mail-world.js';

jest.setTimeout(30_000);
const world = new MailWorld();
const { person, publish, mailed, submitted, to, call } = world;
beforeAll(() => world.start());
afterAll(() => world.stop());
beforeEach(() => world.forget());

test('an edition is called by its name', async () => {
  const an = person('Nguyễn Thị Ánh');
  const entry = submitted(an, 'THU-001', 'Máy <b>gặt</b> & sấy');
  await publish(EntrySubmittedV1, entry.entryId, entry);
  await mailed();
  const [mail] = to(an);
  expect(mail!.subject).toBe('Đã nhận bài dự thi THU-001');
  expect(mail!.text).toContain('Kính gửi Nguyễn Thị Ánh');
  expect(mail!.text).toContain('(THU-1)');
  expect(mail!.text).toMatch(/lúc 23:59:59 (thứ \S+|Chủ nhật) \d\d\/\d\d\/\d{4} \(UTC\+7\)/);
  expect(mail!.html).toContain('Máy &lt;b&gt;gặt&lt;/b&gt; &amp; sấy');
  const { body } = await call(an, 'GET', '/inbox');
  expect((body as { items: object[] }).items).toEqual([
    expect.objectContaining({ kind: 'entry-submitted', link: `/entries/${entry.entryId}`, readAt: null }),
  ]);
});

test('the letter of a handed-in entry is its receipt: code, time, each file and its SHA-256', async () => {
  const uoc = person('Đỗ Thị Ước');
  const entry = submitted(uoc, 'THU-002');
  const receipt = (code: string, at: string, files: object[]) => ({ code, at, contentHash: code.repeat(5), files });
  const name = { vi: 'Toàn văn giải pháp', en: 'Full text of the solution' };
  const confirmation = { vi: 'Xác nhận của đơn vị', en: 'Confirmation' };
  world.receipts.set(`/internal/entries/${entry.entryId}/receipts`, {
    items: [
      receipt('LATE-LATE-LATE', '2026-08-01T00:00:00.000Z', []),
      receipt('7K2M-9QXD-4TRB', entry.at, [
        { name, sha256: 'ab12'.repeat(16), bytes: 1_250_000 },
        { name: confirmation, sha256: 'cd34'.repeat(16), bytes: 303 },
      ]),
    ],
  });
  await publish(EntrySubmittedV1, entry.entryId, entry);
  await mailed();
  const [mail] = to(uoc);
  expect(mail!.text).toContain('Mã biên nhận: 7K2M-9QXD-4TRB');
  expect(mail!.text).toContain('7K2M-9QXD-4TRB'.repeat(5));
  expect(mail!.text).toContain(`– Toàn văn giải pháp (1,25 MB)\n  SHA-256 ${'ab12'.repeat(16)}`);
  expect(mail!.text).toContain('– Xác nhận của đơn vị (1 kB)');
  expect(mail!.html).toContain(`Toàn văn giải pháp (1,25 MB)<br>`);
  const kept = await world.system.database.query(`select data from notifications.message where account_id = $1`, [uoc]);
  expect(JSON.stringify(kept)).not.toContain('7K2M');
});

test('the letter of a return has the secretary’s remark, which is kept neither with the message nor in the inbox', async () => {
  const uoc = person('Đỗ Thị Ước');
  const entry = submitted(uoc, 'THU-003');
  const remark = 'Trang 2 của quyết định bị mờ, hỏi bà Ví Dụ';
  world.receipts.set(`/internal/entries/${entry.entryId}/reasons`, { items: [{ code: 'unreadable', note: remark }] });
  await publish(EntrySubmittedV1, entry.entryId, entry);
  const reasons = ['document-missing', 'unreadable'].map((code) => ({ code, note: null }));
  const data = { entryId: entry.entryId, editionId: world.edition, applicantId: uoc, reasons, until: null };
  await publish(EntryReturnedV1, entry.entryId, data);
  await mailed();
  const letter = to(uoc).find(({ subject }) => subject!.includes('bổ sung'))!;
  expect(letter.text).toContain(`– Thiếu tài liệu bắt buộc\n– Tệp không mở được hoặc không đọc được: ${remark}`);
  const kept = await world.system.database.query(`select data from notifications.message where account_id = $1`, [uoc]);
  expect(JSON.stringify(kept)).not.toContain('Ví Dụ');
});

test('who is asked reads for whom and by which body, which is kept neither with the message nor in the inbox', async () => {
  const [nominee, mother] = [person('Đỗ Thị Ước'), person('Mai Phương Lụa', 'en')];
  const [entryId, authorId, at] = [v7(), v7(), '2026-05-10T03:00:00.000Z'];
  const about = { entryId, editionId: world.edition, title: 'Bàn tính' };
  const body = { vi: 'Liên hiệp hội một', en: 'Union one' };
  world.receipts.set(`/internal/entries/${entryId}/asked`, { person: 'Hoàng Nhã Bảo', body });
  world.receipts.set(`/internal/entries/${entryId}/asked?authorId=${authorId}`, {
    person: 'Hoàng Nhã Bảo',
    body: null,
  });
  const asked = { ...about, organisationId: 'org-001', accountIds: [nominee], dueAt: at, askedAt: null };
  await publish(NominationAskedV1, entryId, asked);
  await publish(GuardianAskedV1, v7(), { ...about, authorId, accountIds: [mother], at });
  await mailed();
  expect(to(nominee)[0]!.text).toContain('Cơ quan đề cử: Liên hiệp hội một\nNgười được đề cử: Hoàng Nhã Bảo');
  expect(to(mother)[0]!.text).toContain('“Bàn tính”');
  expect(to(mother)[0]!.text).toContain('The author: Hoàng Nhã Bảo.');
  expect(to(mother)[0]!.text).not.toContain('organisation');
  const kept = await world.system.database.query(`select data from notifications.message`);
  expect(JSON.stringify(kept)).not.toContain('Nhã Bảo');
  expect(JSON.stringify((await call(nominee, 'GET', '/inbox')).body)).not.toContain('Nhã Bảo');
});

test('a reminder says until when, in the words of every deadline, and what the organisers add', async () => {
  const lan = person('Lan', 'en');
  const judgeId = v7();
  const facts = { roundId: v7(), editionId: world.edition, accountId: lan, missing: 2, daysBefore: 7 };
  const data = { ...facts, judgeId, dueAt: '2026-07-31T17:00:00.000Z', note: 'Bring <your> notes.' };
  await publish(JudgeRemindedV2, judgeId, data);
  await mailed();
  expect(to(lan).map(({ subject }) => subject)).toEqual(['Reminder: score sheets still to hand in: 2']);
  expect(to(lan)[0]!.text).toContain('Due: 23:59 Friday 31/07/2026 (UTC+7).\n\nBring <your> notes.');
  expect(to(lan)[0]!.html).toContain('Bring &lt;your&gt; notes.');
});

test('a later deadline is told with its decision, the new time and the one before', async () => {
  const yen = person('Yến');
  await publish(EditionExtendedV1, world.edition, {
    ...{ editionId: world.edition, before: '2026-07-31T17:00:00.000Z', closesAt: '2026-08-15T17:00:00.000Z' },
    ...{ number: '21/QĐ-BTC', decidedOn: '2026-07-20', reason: 'Nhiều nơi mưa lũ', accountIds: [yen] },
  });
  await mailed();
  expect(to(yen).map(({ text }) => text)).toEqual([
    expect.stringMatching(/21\/QĐ-BTC[^]*23:59 thứ Bảy 15\/08\/2026[^]*23:59 thứ Sáu 31\/07\/2026[^]*Nhiều nơi mưa lũ/),
  ]);
});

test('an edition that closes early is told with its decision and the deadline that no longer holds', async () => {
  const yen = person('Yến');
  await publish(EditionClosedEarlyV1, world.edition, {
    ...{ editionId: world.edition, before: '2026-08-15T17:00:00.000Z', closesAt: '2026-07-21T02:15:00.000Z' },
    ...{ number: '30/QĐ-BTC', decidedOn: '2026-07-20', reason: 'Đã nhận đủ', accountIds: [yen] },
  });
  await mailed();
  expect(to(yen).map(({ text }) => text)).toEqual([
    expect.stringMatching(/30\/QĐ-BTC[^]*09:15:00[^]*21\/07\/2026[^]*23:59 thứ Bảy 15\/08\/2026[^]*Đã nhận đủ/),
  ]);
});

test('S49: who may approve an early closing is told that it waits, with its decision', async () => {
  const oanh = person('Oanh');
  await publish(ClosingAwaitedV1, world.edition, {
    ...{ editionId: world.edition, number: '31/QĐ-BTC', reason: 'Đã nhận đủ', askedAt: '2026-07-21T02:15:00.000Z' },
    accountIds: [oanh],
  });
  await mailed();
  expect(to(oanh).map(({ subject, text }) => [subject, text])).toEqual([
    [
      expect.stringMatching(/^Đề nghị đóng nhận hồ sơ sớm của .* chờ người thứ hai duyệt$/),
      expect.stringMatching(new RegExp(`31/QĐ-BTC[^]*09:15:00[^]*Đã nhận đủ[^]*/office/${world.edition}`)),
    ],
  ]);
});

test('S64: a file with malware is told to its applicant, by the document that it was; a clean one is no news', async () => {
  const [hoa, entryId] = [person('Hoa'), v7()];
  const document = { vi: 'Toàn văn giải pháp', en: 'Full text' };
  const about = { entryId, editionId: world.edition, applicantId: hoa, document, files: [] };
  await publish(FileCheckedV1, entryId, { ...about, verdict: 'clean' as const });
  await publish(FileCheckedV1, entryId, { ...about, verdict: 'infected' as const });
  await mailed();
  expect(to(hoa).map(({ subject }) => subject)).toEqual(['Tệp “Toàn văn giải pháp” chứa mã độc']);
  expect(to(hoa)[0]!.text).toMatch(/quét máy[^]*tải lên một bản sạch/);
});

test('S49: who may be the second person is told what waits and until when, and nothing of the result', async () => {
  const [hai, ba] = [person('Hai'), person('Ba', 'en')];
  const actId = v7();
  const act = { actId, kind: 'publish' as const, editionId: world.edition, publishAt: '2026-12-01T02:00:00.000Z' };
  for (const occasion of ['asked', 'day-before', 'moment'] as const) {
    await publish(ApprovalAwaitedV1, actId, { ...act, occasion, accountIds: [hai, ba] });
    await mailed();
  }
  const revocation = { actId: v7(), kind: 'revoke' as const, editionId: world.edition, publishAt: null };
  await publish(ApprovalAwaitedV1, revocation.actId, { ...revocation, occasion: 'asked', accountIds: [hai] });
  await mailed();
  expect(to(hai).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Kết quả .*THU-1.* chờ người thứ hai duyệt$/),
    expect.stringMatching(/^Chưa ai duyệt kết quả /),
    expect.stringMatching(/chưa công bố được$/),
    expect.stringMatching(/^Đề nghị thu hồi một giải thưởng/),
  ]);
  expect(to(ba)[1]!.text).toContain('Without an approval they will not be published at that moment.');
  for (const { text } of to(hai).slice(0, 3)) expect(text).toContain('09:00 thứ Ba 01/12/2026');
  expect(to(hai)[0]!.text).toContain(`/approvals/${world.edition}`);
});

test('an end of judging that moved is told to each judge, with the one before where there was one', async () => {
  const [mai, nam] = [person('Mai'), person('Nam', 'en')];
  const [first, second] = [v7(), v7()];
  const moved = { editionId: world.edition, dueAt: '2026-08-07T17:00:00.000Z' };
  await publish(RoundDueMovedV1, first, {
    ...{ ...moved, roundId: first, before: '2026-07-31T17:00:00.000Z', accountIds: [mai] },
  });
  await publish(RoundDueMovedV1, second, { ...moved, roundId: second, before: null, accountIds: [nam] });
  await mailed();
  expect(to(mai)[0]!.text).toMatch(/Hạn mới: 23:59 thứ Sáu 07\/08\/2026[^]*Hạn trước đây: 23:59 thứ Sáu 31\/07\/2026/);
  expect(to(nam)[0]!.text).toContain('Due now: 23:59 Friday 07/08/2026');
  expect(to(nam)[0]!.text).not.toContain('before');
});

test('one judge gets one notice, though the handler runs twice', async () => {
  const binh = person('Bình', 'en');
  const round = v7();
  const assigned = {
    roundId: round,
    editionId: world.edition,
    judges: [{ judgeId: v7(), accountId: binh, entries: 7 }],
  };
  await publish(JudgesAssignedV1, round, assigned);
  await mailed();
  await world.system.database.query('delete from notifications.inbox');
  const [row] = await world.system.database.query<{ source: string }>(
    'select source from notifications.message where account_id = $1 limit 1',
    [binh],
  );
  const { MessagesStore } = await import('../src/messages/messages.store.js');
  await world.system.contexts
    .get('notifications')!
    .app.get(MessagesStore, { strict: false })
    .tell([{ source: row!.source, accountId: binh, kind: 'judges-assigned', data: { count: 7 } }]);
  await mailed();
  expect(to(binh).map(({ subject }) => subject)).toEqual(['Entries assigned to you: 7']);
});

test('each applicant gets one message of the results: with the prize, or kindly without', async () => {
  const [winner, other] = [person('Cúc'), person('Dũng')];
  const entries = [submitted(winner, 'THU-011'), submitted(winner, 'THU-012'), submitted(other, 'THU-013')];
  for (const entry of entries) await publish(EntrySubmittedV1, entry.entryId, entry);
  await mailed();
  world.received.length = 0;
  await publish(ResultsPublishedV1, world.edition, {
    editionId: world.edition,
    decisionNumber: '12/QĐ',
    publishedAt: '2026-12-01T02:00:00.000Z',
    honours: [
      {
        honourId: v7(),
        entryId: entries[0]!.entryId,
        fieldCode: 'agriculture',
        prizeCode: template('technical-contest').rulebook.prizes[0]!.code,
      },
    ],
  });
  await mailed();
  expect(to(winner).map(({ subject }) => subject)).toEqual([expect.stringContaining('Chúc mừng')]);
  expect(to(winner)[0]!.text).toContain(template('technical-contest').rulebook.prizes[0]!.name.vi);
  expect(to(other)).toHaveLength(1);
  expect(to(other)[0]!.text).toContain('THU-013');
});
