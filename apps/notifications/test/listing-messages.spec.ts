import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { EventClass } from '@sangtao/contracts/event-registry';
import { ExpertReviewedV1 } from '@sangtao/contracts/exchange/expert-reviewed.v1';
import { ListingClosedV1 } from '@sangtao/contracts/exchange/listing-closed.v1';
import { ListingPublishedV1 } from '@sangtao/contracts/exchange/listing-published.v1';
import { ListingRemindedV1 } from '@sangtao/contracts/exchange/listing-reminded.v1';
import { ListingReturnedV1 } from '@sangtao/contracts/exchange/listing-returned.v1';
import { MatchProposedV1 } from '@sangtao/contracts/exchange/match-proposed.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(30_000);
let system: TestSystem;
beforeAll(async () => {
  system = await startContexts([notificationsContext]);
});
afterAll(() => system.stop());

interface Message {
  title: string;
  body: string;
  link: string;
}

async function publish<Data extends object>(
  eventClass: EventClass<Data>,
  data: Data,
  actor = 'somebody',
): Promise<void> {
  const scope = { requestId: v7(), correlationId: v7(), actor, language: 'vi' as const };
  const publication = { key: v7(), version: 1, data };
  await system.database.transaction((tx) => tx.publishAll([{ eventClass, publication, scope }]));
  await system.settle();
}

/** Newest first. */
async function inbox(accountId: string, language = 'vi'): Promise<Message[]> {
  const response = await fetch(`${system.url}/api/notifications/inbox`, {
    headers: { authorization: `Bearer ${await system.token(accountId)}`, 'accept-language': language },
  });
  return ((await response.json()) as { items: Message[] }).items;
}

const listing = (ownerId: string) => ({ listingId: v7(), code: 'CB-00042', side: 'offer' as const, ownerId });

test('the owner of a listing is told what a moderator said of it, and when it has to be looked at again', async () => {
  const owner = v7();
  const about = listing(owner);
  const codes = { kind: 'technology', sector: 'energy', trl: 8, provinceCode: '33', dealForm: 'licence' };
  const expiresAt = '2026-12-01T02:00:00.000Z';
  await publish(ListingReturnedV1, { ...about, reasons: ['unclear'] });
  await publish(ListingPublishedV1, { ...about, ...codes, publishedAt: expiresAt });
  await publish(ListingRemindedV1, { ...about, occasion: 'refresh', expiresAt });
  await publish(ListingRemindedV1, { ...about, occasion: 'expiry', expiresAt });
  await publish(ListingClosedV1, { ...about, because: 'expired' });
  const told = await inbox(owner);
  expect(told.map(({ title }) => title).reverse()).toEqual([
    ...[
      'Tin CB-00042 cần sửa',
      'Tin CB-00042 đã được đăng',
      'Tin CB-00042 còn đúng không?',
      'Tin CB-00042 sắp hết hạn',
    ],
    'Tin CB-00042 đã hết hạn',
  ]);
  expect(told[1]!.body).toContain('01/12/2026');
  expect(told[0]!.link).toBe(`/exchange/mine/${about.listingId}`);
  expect((await inbox(owner, 'en')).map(({ title }) => title)[0]).toBe('Listing CB-00042 has ended');
});

test('nobody is told what they did themselves', async () => {
  const owner = v7();
  const about = listing(owner);
  const codes = { kind: 'technology', sector: 'energy', trl: 8, provinceCode: '33', dealForm: 'licence' };
  await publish(ListingPublishedV1, { ...about, ...codes, publishedAt: '2026-12-01T02:00:00.000Z' }, owner);
  await publish(ListingClosedV1, { ...about, because: 'withdrawn' });
  expect(await inbox(owner)).toEqual([]);
});

test('the owner of needs is told of all new offers in one message', async () => {
  const owner = v7();
  const [one, two, both] = [v7(), v7(), v7()];
  await publish(MatchProposedV1, { ownerId: owner, needs: [{ needId: one, offerIds: [both] }] });
  const needs = [
    { needId: one, offerIds: [v7(), both] },
    { needId: two, offerIds: [both] },
  ];
  await publish(MatchProposedV1, { ownerId: owner, needs });
  const [several, single] = await inbox(owner);
  expect(single).toMatchObject({
    title: '1 chào bán mới phù hợp với nhu cầu của bạn',
    link: `/exchange/matches/${one}`,
  });
  expect(several).toMatchObject({ title: '2 chào bán mới phù hợp với nhu cầu của bạn', link: '/exchange/mine' });
});

test('an expert is told what a moderator said', async () => {
  const accountId = v7();
  for (const outcome of ['returned', 'published'] as const) {
    await publish(ExpertReviewedV1, { expertId: v7(), accountId, outcome, reasons: [] });
  }
  const titles = (await inbox(accountId)).map(({ title }) => title);
  expect(titles).toEqual(['Hồ sơ chuyên gia của bạn đã được đăng', 'Hồ sơ chuyên gia của bạn cần sửa']);
});
