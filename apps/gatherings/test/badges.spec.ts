import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { badgeNumber } from '@sangtao/programmes/badge-number';
import { FileStorage } from '@sangtao/service-kit/storage';
import { readPdf } from '@sangtao/testing/pdf-text';
import { v7 } from 'uuid';
import { keptDays, PrintBadges } from '../src/badges/print-badges.job.js';
import type { Delegate } from '../src/delegates/delegate.js';
import { NewDelegatesStore } from '../src/delegates/new-delegates.store.js';
import { aDelegate, GatheringsWorld, id, office } from './gatherings-world.js';

jest.setTimeout(120_000);
const world = new GatheringsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());
const app = () => world.system.contexts.get('gatherings')!.app;

interface Batch {
  id: string;
  state: string;
  total: number;
  done: number;
}

const ask = (gatheringId: string, body: object = {}) =>
  world.call<Batch>(office, { method: 'POST', path: `/gatherings/${gatheringId}/badge-batches`, body });
const batches = async (gatheringId: string) =>
  (await world.call<{ items: Batch[] }>(office, { method: 'GET', path: `/gatherings/${gatheringId}/badge-batches` }))
    .body.items;
const pdf = (gatheringId: string, batchId: string) =>
  world.call(office, { method: 'GET', path: `/gatherings/${gatheringId}/badge-batches/${batchId}/pdf` });

async function ready(gatheringId: string, batchId: string): Promise<Buffer> {
  for (let tries = 0; tries < 600; tries++) {
    const batch = (await batches(gatheringId)).find((one) => one.id === batchId);
    if (batch?.state === 'ready') return (await pdf(gatheringId, batchId)).bytes;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the badges were not printed in a minute');
}

/** With a place each, as if they had registered. */
async function manyVisitors(gatheringId: string, count: number): Promise<void> {
  const delegates = Array.from({ length: count }, (_, n): Delegate => {
    const { kindCode, name, organisation, position, phone, provinceCode, answers, inviteAgain } = aDelegate(n);
    return {
      ...{ kindCode, name, organisation, position, phone, provinceCode, answers, inviteAgain },
      ...{ id: v7(), gatheringId, accountId: v7(), state: 'confirmed', holdsPlace: true, arrival: n + 1, place: null },
      ...{ formerProvinceCode: null, reason: null, registeredAt: new Date(), version: 1, eventVersion: 0 },
    };
  });
  const store = app().get(NewDelegatesStore, { strict: false });
  await world.system.database.transaction((tx) => store.insertAll(tx, delegates));
}

test('E13: a thousand badges are printed in less than a minute, eight on a sheet, while others are served', async () => {
  const { id: gatheringId } = await world.announced('BD-1');
  await manyVisitors(gatheringId, 1000);
  const begin = performance.now();
  const { body: batch, status } = await ask(gatheringId);
  expect(status).toBe(202);
  let slowest = 0;
  let finished = false;
  const others = (async () => {
    while (!finished) {
      const asked = performance.now();
      await world.call(null, { method: 'GET', path: `/gatherings/${gatheringId}` });
      slowest = Math.max(slowest, performance.now() - asked);
    }
  })();
  const bytes = await ready(gatheringId, batch.id).finally(() => (finished = true));
  await others;
  expect(performance.now() - begin).toBeLessThan(60_000);
  expect(slowest).toBeLessThan(5000);
  const pages = readPdf(bytes);
  expect(pages).toHaveLength(125);
  expect(pages.reduce((sum, { missing }) => sum + missing, 0)).toBe(0);
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, '');
  for (const words of ['Đỗ Thị Ước 0', 'Đỗ Thị Ước 999', 'KHÁCH THAM QUAN', 'Viện Cơ điện 7', 'Nghiên cứu viên'])
    expect(text).toContain(words.replaceAll(' ', ''));
});

test('E13: a badge is printed once by itself, again only with a reason, and printing admits nobody', async () => {
  const { id: gatheringId } = await world.announced('BD-2');
  const { body: delegate } = await world.register(gatheringId, 100);
  const first = await ask(gatheringId);
  // Asked for again while it is being printed, there is nothing left to print.
  expect((await ask(gatheringId)).body.code).toBe('nothing-to-print');
  await ready(gatheringId, first.body.id);
  expect((await ask(gatheringId)).body.code).toBe('nothing-to-print');
  expect((await ask(gatheringId, { delegateIds: [delegate.id] })).body.code).toBe('reprint-reason');
  const again = await ask(gatheringId, { delegateIds: [delegate.id], reason: 'Mất thẻ' });
  expect(again.body).toMatchObject({ total: 1, reason: 'Mất thẻ' });
  const [page] = readPdf(await ready(gatheringId, again.body.id));
  // The number below the square is the one on the phone, and the one by which gates know the badge.
  const mine = await world.call(id(100), { method: 'GET', path: `/my/delegates/${delegate.id}/badge` });
  const [known] = await world.sql<{ hash: string }>(
    'select code_hash as hash from gatherings.badge where delegate_id = $1',
    [delegate.id],
  );
  expect(mine.body.number).toBe(badgeNumber(known!.hash));
  expect(page!.text.replace(/\s+/g, '')).toContain(mine.body.number);
  const [badge] = await world.sql<object>('select prints, revoked_at from gatherings.badge where delegate_id = $1', [
    delegate.id,
  ]);
  expect(badge).toEqual({ prints: 2, revoked_at: null });
  expect(await world.mine(100, delegate.id)).toMatchObject({ state: 'confirmed', version: delegate.version });
});

test('only who has a place has one printed', async () => {
  const { id: gatheringId } = await world.announced('BD-3');
  await world.register(gatheringId, 110, { kindCode: 'exhibitor', answers: { technology: 'Sấy', role: 'lead' } });
  expect((await ask(gatheringId)).body.code).toBe('nothing-to-print');
});

test('a batch whose printer died is printed by the next', async () => {
  const { id: gatheringId } = await world.announced('BD-4');
  await world.register(gatheringId, 120);
  const { body: batch } = await ask(gatheringId);
  await ready(gatheringId, batch.id);
  await world.sql(
    `update gatherings.badge_batch set state = 'printing', file_key = null, beat_at = now() - interval '2 minutes' where id = $1`,
    [batch.id],
  );
  expect((await ready(gatheringId, batch.id)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('sheets with names on them are thrown away: with a person who is erased, and when their time has come', async () => {
  const { id: gatheringId } = await world.announced('BD-5');
  await world.register(gatheringId, 130);
  await world.register(gatheringId, 131);
  const first = await ask(gatheringId);
  await ready(gatheringId, first.body.id);
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: id(130), version: 1, data: { accountId: id(130) } }),
  );
  await world.system.settle();
  expect((await pdf(gatheringId, first.body.id)).status).toBe(404);
  await app().get(PrintBadges, { strict: false }).sweep();
  const files = () => app().get(FileStorage, { strict: false }).list('badges');
  expect(await files()).not.toContain(`badges/${first.body.id}.pdf`);

  const { body: delegates } = await world.call<{ items: { id: string; state: string }[] }>(office, {
    ...{ method: 'GET', path: `/gatherings/${gatheringId}/delegates?state=confirmed` },
  });
  const second = await ask(gatheringId, { delegateIds: [delegates.items[0]!.id], reason: 'In lại' });
  await ready(gatheringId, second.body.id);
  world.clock.aheadMs = (keptDays + 1) * 86_400_000;
  await app().get(PrintBadges, { strict: false }).sweep();
  world.clock.aheadMs = 0;
  expect(await files()).not.toContain(`badges/${second.body.id}.pdf`);
});
