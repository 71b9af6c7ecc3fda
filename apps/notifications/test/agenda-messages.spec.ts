import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AgendaMovedV1 } from '@sangtao/contracts/gatherings/agenda-moved.v1';
import { BoothApplicationMovedV1 } from '@sangtao/contracts/gatherings/booth-application-moved.v1';
import { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(30_000);
let system: TestSystem;
beforeAll(async () => {
  system = await startContexts([notificationsContext]);
});
afterAll(() => system.stop());

const words = (vi: string, en = '') => ({ vi, en });
const room = words('Phòng Sông Hồng', 'Red River Room');
const place = (startsAt: string, where = room) => ({ startsAt, minutes: 45, room: where });
const gathering = { name: words('Techconnect 2026', 'Techconnect 2026'), timeZone: 'Asia/Ho_Chi_Minh' };

async function inbox(accountId: string, language = 'vi') {
  const response = await fetch(`${system.url}/api/notifications/inbox`, {
    headers: { authorization: `Bearer ${await system.token(accountId)}`, 'accept-language': language },
  });
  return ((await response.json()) as { items: { title: string; body: string; link: string }[] }).items;
}

test('E17: a person gets one notice for all that a release moved of theirs, with times, rooms and drops apart', async () => {
  const [gatheringId, an, binh] = [v7(), v7(), v7()];
  const [later, elsewhere, dropped, foreign] = [v7(), v7(), v7(), v7()];
  const was = place('2026-11-12T01:00:00.000Z');
  const data = {
    ...{ gatheringId, ...gathering, number: 2 },
    moved: [
      {
        sessionId: later,
        title: words('Sấy lạnh', 'Drying'),
        was,
        now: place('2026-11-12T02:00:00.000Z'),
        time: true,
        room: false,
      },
      {
        sessionId: elsewhere,
        title: words('Robot'),
        was,
        now: place(was.startsAt, words('Hội trường', 'Hall')),
        time: false,
        room: true,
      },
      { sessionId: dropped, title: words('Tọa đàm', 'Panel'), was, now: null, time: false, room: false },
      { sessionId: foreign, title: words('Của người khác'), was, now: null, time: false, room: false },
    ],
    people: [
      { accountId: an, sessionIds: [later, elsewhere, dropped] },
      { accountId: binh, sessionIds: [later] },
    ],
  };
  await system.database.transaction((tx) => tx.publish(AgendaMovedV1, { key: gatheringId, version: 1, data }));
  // The same release again, in another event: nobody is told twice.
  await system.database.transaction((tx) => tx.publish(AgendaMovedV1, { key: gatheringId, version: 2, data }));
  await system.settle();
  expect(await inbox(an)).toMatchObject([
    {
      title: 'Chương trình Techconnect 2026 có thay đổi ở phiên bạn theo dõi',
      link: `/events/${gatheringId}/agenda`,
      body: [
        'Đổi giờ:\n– Sấy lạnh: 08:00–08:45 thứ Năm 12/11 → 09:00–09:45 thứ Năm 12/11',
        'Đổi phòng:\n– Robot: Phòng Sông Hồng → Hội trường',
        'Không diễn ra:\n– Tọa đàm: 08:00–08:45 thứ Năm 12/11',
      ].join('\n'),
    },
  ]);
  const [english] = await inbox(an, 'en');
  expect(english!.body).toContain('In another room:\n– Robot: Red River Room → Hall');
  const only = await inbox(binh);
  expect(only.map(({ body }) => body)).toEqual([
    'Đổi giờ:\n– Sấy lạnh: 08:00–08:45 thứ Năm 12/11 → 09:00–09:45 thứ Năm 12/11',
  ]);
});

test('E20: an exhibitor hears of the offer with its end, of the booth, and nothing of what they did themselves', async () => {
  const [applicationId, gatheringId, accountId] = [v7(), v7(), v7()];
  const tell = (
    version: number,
    state: BoothApplicationMovedV1['state'],
    boothCodes: string[],
    until: string | null = null,
  ) =>
    system.database.transaction((tx) =>
      tx.publish(BoothApplicationMovedV1, {
        ...{ key: applicationId, version },
        data: { applicationId, gatheringId, ...gathering, accountId, state, boothCodes, until },
      }),
    );
  const announced = {
    ...{ gatheringId, code: 'TC-26', nameVi: gathering.name.vi, nameEn: gathering.name.en, venue: 'Nhà thi đấu Vinh' },
    ...{ startsOn: '2026-11-12', endsOn: '2026-11-13', timeZone: gathering.timeZone, provinceCode: '40' },
  };
  await system.database.transaction((tx) =>
    tx.publish(GatheringAnnouncedV1, { key: gatheringId, version: 1, data: { ...announced, gatheringVersion: 1 } }),
  );
  await system.settle();
  await tell(1, 'offered', ['A-07', 'A-08'], '2026-11-09T16:59:59.000Z');
  await tell(2, 'confirmed', ['A-08']);
  await tell(3, 'withdrawn', []);
  await system.settle();
  const told = await inbox(accountId);
  expect(told.map(({ title }) => title)).toEqual([
    'Techconnect 2026: gian hàng của bạn là A-08',
    'Techconnect 2026: bạn được đề nghị gian hàng',
  ]);
  expect(told[1]!.body).toMatch(/A-07, A-08.*\n.*23:59/);
  for (const { body } of told)
    expect(body).toContain('Sự kiện diễn ra từ 12/11/2026 đến 13/11/2026 tại Nhà thi đấu Vinh.');
});
