import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { AgreementChasedV1 } from '@sangtao/contracts/exchange/agreement-chased.v1';
import { AgreementSignedV1 } from '@sangtao/contracts/exchange/agreement-signed.v1';
import { AgreementStaleV1 } from '@sangtao/contracts/exchange/agreement-stale.v1';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import { MeetingPlacedV1 } from '@sangtao/contracts/exchange/meeting-placed.v1';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { MeetingRemindedV1 } from '@sangtao/contracts/exchange/meeting-reminded.v1';
import { MeetingRequestedV1 } from '@sangtao/contracts/exchange/meeting-requested.v1';
import { TaskOverdueV1 } from '@sangtao/contracts/exchange/task-overdue.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';
import type { AgreementFacts } from '../src/templates/agreement-facts.js';
import type { MeetingFacts } from '../src/templates/meeting-facts.js';

jest.setTimeout(30_000);
let system: TestSystem;
/** Of the exchange, as each person sees them. */
const meetings: (MeetingFacts & { of: string })[] = [];
const agreements: (AgreementFacts & { of: string })[] = [];
let exchangeAnswers = true;
beforeAll(async () => {
  system = await startContexts([notificationsContext], {
    answer: ({ context, path, body }) => {
      if (context !== 'exchange') return undefined;
      if (!exchangeAnswers) throw new Error('the exchange is away');
      const { accountId, ids } = body as { accountId: string; ids: string[] };
      const known = path.startsWith('/internal/agreements') ? agreements : meetings;
      return { items: known.filter(({ id, of }) => of === accountId && ids.includes(id)) };
    },
  });
});
afterAll(() => system.stop());

interface Told {
  title: string;
  body: string;
  link: string;
}

async function publish<Data extends object>(eventClass: EventClass<Data>, data: Data): Promise<void> {
  await system.database.transaction((tx) => tx.publish(eventClass, { key: v7(), version: 1, data }));
  await system.settle();
}

async function told(account: string, language = 'vi'): Promise<Told[]> {
  const headers = { authorization: `Bearer ${await system.token(account)}`, 'accept-language': language };
  const response = await fetch(`${system.url}/api/notifications/inbox`, { headers });
  const { items } = (await response.json()) as { items: Told[] };
  return items.toReversed();
}

test('owners of an agreement are told of its signature, its silence, late tasks and what an officer asks, each once', async () => {
  const [owner, agreementId] = [v7(), v7()];
  const accountIds = [owner];
  const [subject, title] = ['Chuyển giao công nghệ sấy lạnh', 'Lắp đặt'];
  const signed = { agreementId, kind: 'memorandum' as const, gatheringId: null, provinceCode: '40', accountIds };
  await publish(AgreementSignedV1, { ...signed, signedOn: '2026-01-10', reviewOn: '2026-06-30' });
  for (const why of ['not-begun', 'no-update'] as const) {
    await publish(AgreementStaleV1, { agreementId, subject, why, step: 30, since: '2026-06-30', accountIds });
  }
  await publish(TaskOverdueV1, { agreementId, taskId: v7(), title, dueOn: '2026-03-31', step: 1, accountIds });
  await publish(AgreementChasedV1, { agreementId, taskId: null, title: subject, note: 'Trước phiên họp', accountIds });
  await publish(AgreementChasedV1, { agreementId, taskId: null, title: subject, note: null, accountIds });
  const news = await told(owner);
  expect(news.map((one) => one.title)).toEqual([
    'Bạn phụ trách một thỏa thuận vừa ký',
    `Ký 30 ngày, chưa triển khai: ${subject}`,
    `30 ngày chưa có tin: ${subject}`,
    `Nhiệm vụ quá hạn: ${title}`,
    `Đề nghị báo tiến độ: ${subject}`,
    `Đề nghị báo tiến độ: ${subject}`,
  ]);
  expect(news[0]!.body).toContain('10/01/2026. \nNgày rà soát: 30/06/2026'.replace(' \n', '\n'));
  expect(news.map(({ link }) => link)).toEqual([
    '/agreements/tasks',
    `/agreements/${agreementId}`,
    `/agreements/${agreementId}`,
    ...Array.from({ length: 3 }, () => '/agreements/tasks'),
  ]);
  expect(news[4]!.body).toContain('Trước phiên họp');
  expect((await told(owner, 'en'))[2]!.title).toBe(`30 days without news: ${subject}`);
});

test('letters about an agreement name it, who agrees, where it was signed, and what of one’s own is due next', async () => {
  const [owner, other, agreementId] = [v7(), v7(), v7()];
  const parties = [
    { vi: 'Viện Ví dụ', en: 'Example Institute' },
    { vi: 'Ví dụ Ltd', en: 'Ví dụ Ltd' },
  ];
  agreements.push({
    ...{ id: agreementId, of: owner, subject: 'Sấy lạnh', parties, signedOn: '2026-01-10', place: null },
    ...{
      gathering: { vi: 'Techconnect Vinh', en: 'Techconnect Vinh' },
      next: { title: 'Lắp đặt', dueOn: '2026-03-31' },
      looksAfter: false,
    },
  });
  const about = { agreementId, kind: 'memorandum' as const, gatheringId: null, provinceCode: '40' };
  const accountIds = [owner, other];
  await publish(AgreementSignedV1, { ...about, signedOn: '2026-01-10', reviewOn: '2026-06-30', accountIds });
  await publish(AgreementChasedV1, { agreementId, taskId: null, title: 'Sấy lạnh', note: null, accountIds });
  const news = await told(owner);
  expect(news.map(({ title }) => title)).toEqual(['Thỏa thuận vừa ký: Sấy lạnh', 'Đề nghị báo tiến độ: Sấy lạnh']);
  for (const { body } of news) {
    expect(body).toContain(
      'Thỏa thuận: “Sấy lạnh”\nCác bên: Viện Ví dụ – Ví dụ Ltd\nKý: 10/01/2026, Techconnect Vinh\nViệc tiếp theo của bạn: “Lắp đặt”, hạn 31/03/2026',
    );
  }
  expect((await told(owner, 'en'))[0]!.body).toContain('Between: Example Institute – Ví dụ Ltd');
  // As the exchange says it to each: of whom it says nothing the letter says no more than the event.
  expect((await told(other))[0]!.title).toBe('Bạn phụ trách một thỏa thuận vừa ký');
  const kept = await system.database.query(
    `select from notifications.message where account_id = $1 and data::text ~ 'Viện Ví dụ|Lắp đặt'`,
    [owner],
  );
  expect(kept).toEqual([]);
});

test('a late task leads its owner to the own tasks, and who looks after the agreement to the agreement', async () => {
  const [owner, contact, agreementId] = [v7(), v7(), v7()];
  const facts = {
    id: agreementId,
    subject: 'Sấy lạnh',
    parties: [],
    signedOn: null,
    place: null,
    gathering: null,
    next: null,
  };
  agreements.push({ ...facts, of: owner, looksAfter: false }, { ...facts, of: contact, looksAfter: true });
  const accountIds = [owner, contact];
  await publish(TaskOverdueV1, {
    agreementId,
    taskId: v7(),
    title: 'Lắp đặt',
    dueOn: '2026-03-31',
    step: 30,
    accountIds,
  });
  const links = async (account: string) => (await told(account)).map(({ link }) => link);
  expect(await links(owner)).toEqual(['/agreements/tasks']);
  expect(await links(contact)).toEqual([`/agreements/${agreementId}`]);
});

const startsAt = '2026-11-20T02:00:00.000Z';

/** Asked, accepted, placed, soon, and lost. */
async function meet(meetingId: string, asker: string, guest: string): Promise<void> {
  const about = { meetingId, gatheringId: v7() };
  const both = [asker, guest];
  const expiresAt = '2026-11-18T10:00:00.000Z';
  await publish(MeetingRequestedV1, { ...about, listingId: null, askerId: asker, guestId: guest, expiresAt });
  await publish(MeetingAnsweredV1, { ...about, answer: 'accepted', accountIds: [asker] });
  const place = { startsAt, table: 'Bàn 7' };
  const endsAt = '2026-11-20T02:30:00.000Z';
  await publish(MeetingPlacedV2, { ...about, occasion: 'placed', ...place, endsAt, accountIds: both });
  await publish(MeetingRemindedV1, { ...about, ...place, accountIds: both });
  await publish(MeetingPlacedV1, { ...about, occasion: 'lost', startsAt: null, table: null, accountIds: both });
}

test('the two who meet are told with whom, about what, when and where, each in their language', async () => {
  const [asker, guest, meetingId] = [v7(), v7(), v7()];
  meetings.push({
    ...{
      id: meetingId,
      of: guest,
      other: 'Nguyễn Văn Ví Dụ',
      otherOrganisation: 'Viện Ví dụ',
      listingCode: 'CB-00042',
      listingTitle: 'Máy sấy nhãn',
    },
    ...{ expertHeadline: null, gathering: { vi: 'Techconnect Vinh', en: 'Techconnect Vinh' }, venue: 'Nhà A' },
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  await meet(meetingId, asker, guest);
  const told1 = await told(guest);
  expect(told1.map(({ title }) => title)).toEqual([
    'Nguyễn Văn Ví Dụ đề nghị gặp bạn tại Techconnect Vinh',
    expect.stringMatching(/^Gặp Nguyễn Văn Ví Dụ: 09:00 thứ Sáu 20\/11\/2026.*, bàn 7$/),
    expect.stringMatching(/^Nhắc: gặp Nguyễn Văn Ví Dụ lúc 09:00 thứ Sáu 20\/11\/2026.*, bàn 7$/),
    'Gặp Nguyễn Văn Ví Dụ: chưa có giờ mới',
  ]);
  for (const { body, link } of told1) {
    expect(link).toBe(`/meetings#${meetingId}`);
    expect(body).toContain(
      'Bên kia: Nguyễn Văn Ví Dụ, Viện Ví dụ\nGặp về: “Máy sấy nhãn” (CB-00042)\nSự kiện: Techconnect Vinh, Nhà A',
    );
  }
  expect((await told(guest, 'en'))[1]!.title).toMatch(/^Meeting Nguyễn Văn Ví Dụ: .*, table 7$/);
  // Only as the exchange says it to this person: the other one was not looked up.
  expect((await told(asker))[0]!.title).toBe('Đề nghị gặp đã được nhận lời');
  const kept = await system.database.query(
    `select from notifications.message where account_id = $1 and data::text ~ 'Ví Dụ|sấy nhãn'`,
    [guest],
  );
  expect(kept).toEqual([]);
});

test('while the exchange does not answer the inbox is read all the same, without names', async () => {
  const [asker, guest] = [v7(), v7()];
  exchangeAnswers = false;
  await meet(v7(), asker, guest);
  expect((await told(guest)).map(({ title }) => title)).toEqual([
    'Có người đề nghị gặp bạn tại sự kiện',
    expect.stringMatching(/^Cuộc gặp của bạn: 09:00 thứ Sáu 20\/11\/2026.*, bàn 7$/),
    expect.stringMatching(/^Nhắc: cuộc gặp của bạn lúc 09:00 thứ Sáu 20\/11\/2026.*, bàn 7$/),
    'Cuộc gặp của bạn chưa có giờ mới',
  ]);
  exchangeAnswers = true;
});
