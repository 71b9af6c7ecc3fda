import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { AgreementChasedV1 } from '@sangtao/contracts/exchange/agreement-chased.v1';
import { AgreementSignedV1 } from '@sangtao/contracts/exchange/agreement-signed.v1';
import { AgreementStaleV1 } from '@sangtao/contracts/exchange/agreement-stale.v1';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import { MeetingPlacedV1 } from '@sangtao/contracts/exchange/meeting-placed.v1';
import { MeetingRequestedV1 } from '@sangtao/contracts/exchange/meeting-requested.v1';
import { TaskOverdueV1 } from '@sangtao/contracts/exchange/task-overdue.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(30_000);
let system: TestSystem;
beforeAll(async () => {
  system = await startContexts([notificationsContext]);
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

test('the two who meet are told what was answered, and when and where', async () => {
  const [asker, guest, meetingId, gatheringId] = [v7(), v7(), v7(), v7()];
  const about = { meetingId, gatheringId };
  const expiresAt = '2026-11-18T10:00:00.000Z';
  await publish(MeetingRequestedV1, { ...about, listingId: null, askerId: asker, guestId: guest, expiresAt });
  await publish(MeetingAnsweredV1, { ...about, answer: 'accepted', accountIds: [asker] });
  const startsAt = '2026-11-20T02:00:00.000Z';
  await publish(MeetingPlacedV1, {
    ...about,
    occasion: 'placed',
    startsAt,
    table: 'Bàn 7',
    accountIds: [asker, guest],
  });
  await publish(MeetingPlacedV1, {
    ...about,
    occasion: 'lost',
    startsAt: null,
    table: null,
    accountIds: [asker, guest],
  });
  expect((await told(guest)).map(({ title }) => title)).toEqual([
    'Có người mời bạn gặp tại sự kiện',
    expect.stringMatching(/^Cuộc gặp của bạn: 09:00 thứ Sáu 20\/11\/2026.*, Bàn 7$/),
    'Cuộc gặp của bạn chưa có giờ mới',
  ]);
  expect((await told(asker))[0]!.title).toBe('Lời mời gặp đã được nhận');
});
