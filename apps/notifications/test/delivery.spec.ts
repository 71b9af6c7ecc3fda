import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { EntryReturnedV1 } from '@sangtao/contracts/registration/entry-returned.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { v7 } from 'uuid';
import { MailWorld } from './mail-world.js';

jest.setTimeout(30_000);
const world = new MailWorld();
const { person, publish, mailed, submitted, to, call } = world;
beforeAll(() => world.start());
afterAll(() => world.stop());
beforeEach(() => world.forget());

describe('mail', () => {
  test('that the server puts off is tried again under the same Message-ID, and told once', async () => {
    const e = person('Én');
    world.refuseNext = [451];
    const entry = submitted(e, 'THU-021');
    await publish(EntrySubmittedV1, entry.entryId, entry);
    await mailed();
    await world.system.database.query(`update notifications.message set due_at = now() where state = 'queued'`);
    await mailed();
    expect(to(e)).toHaveLength(2);
    expect(to(e)[0]!.messageId).toBe(to(e)[1]!.messageId);
    const told = await world.system.database.query(
      `select 1 as one from notifications.message where account_id = $1 and state = 'sent'`,
      [e],
    );
    expect(told).toHaveLength(1);
  });

  test('claimed by a process that died is taken up again', async () => {
    const g = person('Giang');
    await world.system.database.query(
      `insert into notifications.message (id, source, recipient, channel, account_id, kind, data, at, state, due_at, attempts)
       values ($1::uuid, $1::uuid::text, $2::text, 'email', $2::text, 'entry-withdrawn', '{"code":"X","at":"2026-01-01T00:00:00Z"}', now(), 'sending', now() - interval '1 second', 1)`,
      [v7(), g],
    );
    await mailed();
    expect(to(g)).toHaveLength(1);
  });

  test('that the server refuses for good is given up', async () => {
    const h = person('Hoa');
    world.refuseNext = [550];
    const entry = submitted(h, 'THU-031');
    await publish(EntrySubmittedV1, entry.entryId, entry);
    await mailed();
    const rows = await world.system.database.query(
      `select state, last_error from notifications.message where account_id = $1 and channel = 'email'`,
      [h],
    );
    expect(rows).toEqual([{ state: 'failed', last_error: 'the server answered 550' }]);
  });

  test('to a name with a line break is refused, not sent with another header', async () => {
    const evil = person('Ác\r\nBcc: all@example.com');
    const entry = submitted(evil, 'THU-041');
    await publish(EntrySubmittedV1, entry.entryId, entry);
    await mailed();
    expect(world.received).toEqual([]);
  });
});

test('who wants no e-mail finds it in the portal only', async () => {
  const k = person('Khánh');
  expect((await call(k, 'PUT', '/preferences', { body: { email: 'no' }, version: 0 })).status).toBe(400);
  expect((await call(k, 'PUT', '/preferences', { body: { email: false }, version: 0 })).status).toBe(200);
  expect((await call(k, 'PUT', '/preferences', { body: { email: true }, version: 0 })).status).toBe(412);
  const entry = submitted(k, 'THU-051');
  await publish(EntrySubmittedV1, entry.entryId, entry);
  await publish(EntryReturnedV1, entry.entryId, {
    entryId: entry.entryId,
    editionId: world.edition,
    applicantId: k,
    reasons: [{ code: 'other', note: 'Thiếu bản vẽ' }],
    until: '2026-08-07T16:59:59.000Z',
  });
  await mailed();
  expect(to(k)).toEqual([]);
  const { items } = (await call(k, 'GET', '/inbox?limit=1')).body as { items: { id: string; body: string }[] };
  expect(items[0]!.body).toContain('Thiếu bản vẽ');
  expect(items[0]!.body).toContain('23:59 thứ Sáu 07/08/2026 (UTC+7)');
  expect((await call(person('Lạ'), 'POST', `/inbox/${items[0]!.id}/read`)).status).toBe(404);
  // What was told late stands where it belongs: the page after the latest is the older one, whatever its number.
  await world.system.database.query(`update notifications.message set at = at - interval '1 year' where id = $1`, [
    items[0]!.id,
  ]);
  const page = async (query: string) => {
    const { body } = await call(k, 'GET', `/inbox?limit=1${query}`);
    return body as { items: { id: string }[]; nextCursor: string };
  };
  const latest = await page('');
  expect(latest.items[0]!.id).not.toBe(items[0]!.id);
  expect((await page(`&cursor=${latest.nextCursor}`)).items[0]!.id).toBe(items[0]!.id);
  expect((await call(k, 'POST', `/inbox/${items[0]!.id}/read`)).status).toBe(204);
  expect((await call(k, 'GET', '/inbox/unread')).body).toEqual({ count: 1 });
  expect((await call(k, 'POST', '/inbox/read-all')).status).toBe(204);
  expect((await call(k, 'GET', '/inbox/unread')).body).toEqual({ count: 0 });
});

test('a sign-in message goes once to the address that is given, and its secret is wiped', async () => {
  const api = world.system.contexts.get('notifications')!.app.get(InternalApi, { strict: false });
  const message = {
    kind: 'sign-in-link',
    to: { email: 'moi@example.com', name: 'Mới', locale: 'vi' },
    data: { url: 'http://127.0.0.1:3000/x?token=secret' },
    dedupeKey: 'link-1',
  };
  await api.post('notifications', '/internal/messages', message);
  await api.post('notifications', '/internal/messages', message);
  await mailed();
  expect(world.received).toHaveLength(1);
  expect(world.received[0]!.text).toContain('token=secret');
  const rows = await world.system.database.query(
    `select data, address from notifications.message where source = 'link-1'`,
  );
  expect(rows).toEqual([{ data: {}, address: null }]);
  const injected = { ...message, dedupeKey: 'link-2', to: { ...message.to, name: 'a\r\nBcc: b@example.com' } };
  await expect(api.post('notifications', '/internal/messages', injected)).rejects.toMatchObject({ status: 400 });
});

test('what failed for good is sent after all once the cause is gone, and its fate is told again', async () => {
  const admin = person('Quản trị');
  const again = async (allowed = true) => call(admin, 'POST', '/outbox/retry-failed', { admin: allowed });
  expect((await again(false)).status).toBe(403);
  const refused = `last_error = 'the server answered 550'`;
  const failed = await world.system.database.query<{ id: string }>(
    `select id from notifications.message where state = 'failed' and ${refused}`,
  );
  expect(failed).toHaveLength(1);
  expect((await again()).body).toEqual({ again: expect.any(Number) });
  await mailed();
  const fate = await world.system.database.query('select state, ends from notifications.message where id = $1', [
    failed[0]!.id,
  ]);
  expect(fate).toEqual([{ state: 'sent', ends: 2 }]);
});

test('the outbox is for administrators', async () => {
  const admin = person('Quản trị');
  expect((await call(admin, 'GET', '/outbox')).status).toBe(403);
  const { items } = (await call(admin, 'GET', '/outbox?limit=5', { admin: true })).body as { items: { id: string }[] };
  expect(items).toHaveLength(5);
  expect((await call(admin, 'GET', `/outbox/${items[0]!.id}`, { admin: true })).body).toMatchObject({ state: 'sent' });
  expect((await call(admin, 'GET', `/outbox/${v7()}`, { admin: true })).status).toBe(404);
  const summary = (await call(admin, 'GET', '/outbox/summary', { admin: true })).body as Record<string, number>;
  expect(summary).toMatchObject({ queued: 0, sending: 0, kept: 0, waitingSince: null });
  expect(summary.sent).toBeGreaterThan(3);
  expect((await call(admin, 'GET', '/outbox/summary')).status).toBe(403);
  expect((await call(admin, 'GET', '/outbox?state=lost', { admin: true })).status).toBe(400);
});
