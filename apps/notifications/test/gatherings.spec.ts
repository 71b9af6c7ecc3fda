import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DelegateMovedInLineV1 } from '@sangtao/contracts/gatherings/delegate-moved-in-line.v1';
import { DelegateRegisteredV1 } from '@sangtao/contracts/gatherings/delegate-registered.v1';
import { DelegateStateChangedV1 } from '@sangtao/contracts/gatherings/delegate-state-changed.v1';
import { DelegatesInvitedV1 } from '@sangtao/contracts/gatherings/delegates-invited.v1';
import { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import { GatheringMovedV1 } from '@sangtao/contracts/gatherings/gathering-moved.v1';
import { InvitationSentV1 } from '@sangtao/contracts/gatherings/invitation-sent.v1';
import { InvitationWithdrawnV1 } from '@sangtao/contracts/gatherings/invitation-withdrawn.v1';
import { WronglyAdmittedV1 } from '@sangtao/contracts/gatherings/wrongly-admitted.v1';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(30_000);
const received: ParsedMail[] = [];
const smtp = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
  onData: (stream, _session, done) => {
    void simpleParser(stream).then((mail) => {
      received.push(mail);
      done(null);
    });
  },
});
let system: TestSystem;
const asked: string[] = [];
const same = (text: string) => ({ vi: text, en: text });
const letter = {
  ...{ kind: { vi: 'Diễn giả', en: 'Speaker' }, organiser: same('Techconnect committee') },
  ...{ place: same('Sun Hall, Da Nang'), startsOn: '2026-11-12', endsOn: '2026-11-13' },
  ...{ timeZone: 'Asia/Ho_Chi_Minh', answerBy: '2026-11-10T17:00:00.000Z' },
};
const [gatheringId, delegateId, accountId, invited, gone, uninvited] = [v7(), v7(), v7(), v7(), v7(), v7()];

beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  system = await startContexts([notificationsContext], {
    answer: ({ context, path }: InternalRequest) => {
      asked.push(`${context}${path}`);
      if (path === `/internal/accounts/${accountId}`)
        return { name: 'Lò Thị Xuân', email: 'xuan@example.com', locale: 'vi' };
      if (path !== `/internal/invitations/${invited}` && path !== `/internal/invitations/${uninvited}/withdrawn`)
        return undefined;
      return { name: 'Guest', email: 'guest@example.com', locale: 'en', letter };
    },
  });
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  await system.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

const versions = new Map<string, number>();
async function publish<Data extends object>(
  eventClass: { new (): Data; type: string; topic: string },
  key: string,
  data: Data,
) {
  const version = (versions.get(key) ?? 0) + 1;
  versions.set(key, version);
  await system.database.transaction((tx) => tx.publish(eventClass as never, { key, version, data }));
}

async function mailed(count: number): Promise<void> {
  for (let tries = 0; tries < 200 && received.length < count; tries++) {
    await system.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const delegate = { delegateId, gatheringId, accountId, kindCode: 'visitor' };
const changed = (more: Partial<DelegateStateChangedV1>) =>
  publish(DelegateStateChangedV1, delegateId, {
    ...delegate,
    before: 'waiting',
    state: 'confirmed',
    place: null,
    cause: 'place-freed',
    ...more,
  });

test('a delegate is told where the registration stands, once it is known what the event is called', async () => {
  await publish(DelegateRegisteredV1, delegateId, { ...delegate, state: 'waiting', place: 7 });
  const days = { startsOn: '2026-11-12', endsOn: '2026-11-13', timeZone: 'Asia/Ho_Chi_Minh' };
  await publish(GatheringAnnouncedV1, gatheringId, {
    ...{ gatheringId, code: 'TC', nameVi: 'Techconnect Đà Nẵng', nameEn: 'Techconnect Da Nang', gatheringVersion: 2 },
    ...{ ...days, provinceCode: '48', venue: 'Cung Hội nghị' },
  });
  await mailed(1);
  expect(received[0]!.subject).toBe('Bạn đang ở danh sách chờ của Techconnect Đà Nẵng');
  expect(received[0]!.text).toMatch(/Kính gửi Lò Thị Xuân[\s\S]*đứng thứ 7[\s\S]*\/my\/events\//);
  await publish(DelegateMovedInLineV1, delegateId, { ...delegate, from: 7, to: 1 });
  await changed({});
  await mailed(3);
  expect(
    received
      .slice(1)
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual([
    'Vị trí của bạn trong danh sách chờ Techconnect Đà Nẵng đã đổi',
    'Đăng ký tham dự Techconnect Đà Nẵng đã được xác nhận',
  ]);
});

test('a delegate reads on which days and where it is from now on', async () => {
  const before = received.length;
  await publish(GatheringMovedV1, gatheringId, {
    ...{ gatheringId, name: { vi: 'Techconnect Đà Nẵng', en: 'Techconnect Da Nang' } },
    ...{ startsOn: '2026-11-19', endsOn: '2026-11-20', venue: 'Sảnh Sông Hậu', accountIds: [accountId] },
  });
  await mailed(before + 1);
  const mail = received.at(-1)!;
  expect(mail.subject).toBe('Techconnect Đà Nẵng đổi ngày hoặc địa điểm: 19/11/2026');
  expect(mail.text).toContain('từ 19/11/2026 đến 20/11/2026 tại Sảnh Sông Hậu');
  expect(mail.text).toContain(`/events/${gatheringId}`);
});

test('what somebody did themselves is told to nobody', async () => {
  const before = received.length;
  await changed({ before: 'confirmed', state: 'pending', cause: 'edited' });
  await changed({ before: 'pending', state: 'cancelled', cause: 'by-person' });
  await system.settle();
  const rows = await system.database.query(
    `select from notifications.message where kind in ('delegate-cancelled', 'delegate-pending')`,
  );
  expect(rows).toEqual([]);
  expect(received).toHaveLength(before);
});

test('an invitation goes to the address that gatherings has, under its own number, and one that is gone goes nowhere', async () => {
  const before = received.length;
  await publish(DelegatesInvitedV1, gatheringId, { gatheringId, invitationIds: [invited, gone] });
  await mailed(before + 1);
  const mail = received.at(-1)!;
  expect(mail.subject).toBe('You are invited to Techconnect Da Nang');
  expect(JSON.stringify(mail.to)).toContain('guest@example.com');
  expect(mail.text).toContain('You are invited to Techconnect Da Nang by: Techconnect committee.');
  expect(mail.text).toContain(
    [
      'Invited as: Speaker',
      'When: Thursday 12/11/2026 – Friday 13/11/2026',
      'Where: Sun Hall, Da Nang',
      'Please answer by: 23:59 Tuesday 10/11/2026 (UTC+7)',
    ].join('\n'),
  );
  expect(mail.text).toContain(`/events/invitations/${invited}`);
  const [kept] = await system.database.query<{ data: object }>('select data from notifications.message where id = $1', [
    invited,
  ]);
  expect(kept!.data).not.toHaveProperty('letter');
  await system.settle();
  const rows = await system.database.query<{ id: string; state: string; address: unknown }>(
    `select id, state, address from notifications.message where kind = 'delegate-invited' order by state`,
  );
  expect(rows).toEqual([
    { id: gone, state: 'failed', address: null },
    { id: invited, state: 'sent', address: null },
  ]);
  expect(asked).toContain(`gatherings/internal/invitations/${invited}`);
});

test('administrators read what a letter was about whose invitation is gone, and nothing of who was invited', async () => {
  const admin = await system.token(v7(), [{ role: 'admin', scope: '*' }]);
  const said = await fetch(`${system.url}/api/notifications/outbox/${gone}`, {
    headers: { authorization: `Bearer ${admin}`, 'accept-language': 'vi' },
  });
  expect(await said.json()).toMatchObject({
    ...{ kind: 'delegate-invited', subject: 'Thư mời tham dự Techconnect Đà Nẵng', to: null, text: null },
  });
});

test('an invitation that is sent again goes out under the number of its new letter, with the same link', async () => {
  const before = received.length;
  const letterId = v7();
  await publish(InvitationSentV1, gatheringId, { gatheringId, invitationId: invited, letterId });
  await mailed(before + 1);
  const mail = received.at(-1)!;
  expect(mail.subject).toBe('You are invited to Techconnect Da Nang');
  expect(mail.messageId).toContain(letterId);
  expect(mail.text).toContain(`/events/invitations/${invited}`);
});

test('whose invitation was withdrawn is told so, at the address that gatherings has for that alone', async () => {
  const before = received.length;
  await publish(InvitationWithdrawnV1, gatheringId, { gatheringId, invitationId: uninvited });
  await mailed(before + 1);
  const mail = received.at(-1)!;
  expect(mail.subject).toBe('Your invitation to Techconnect Da Nang was withdrawn');
  expect(JSON.stringify(mail.to)).toContain('guest@example.com');
  expect(mail.text).toContain('as Speaker was withdrawn by: Techconnect committee.');
  expect(mail.text).not.toContain('/events/invitations/');
});

test('E10: organisers hear how many a gate let in wrongly, with the way to the list', async () => {
  const before = received.length;
  await publish(WronglyAdmittedV1, gatheringId, { gatheringId, count: 3, accountIds: [accountId] });
  await mailed(before + 1);
  const mail = received.at(-1)!;
  expect(mail.subject).toBe('Techconnect Đà Nẵng: 3 lượt vào cổng cần xem lại');
  expect(mail.text).toContain(`/office/events/${gatheringId}/check-in?tab=conflicts`);
});
