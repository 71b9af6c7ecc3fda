import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { BookReleasedV1 } from '@sangtao/contracts/awards/book-released.v1';
import { HonourConferredV1 } from '@sangtao/contracts/awards/honour-conferred.v1';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

jest.setTimeout(60_000);
let system: TestSystem;
const at = '2026-11-10T03:00:00.000Z';

beforeAll(async () => {
  system = await startContexts([notificationsContext]);
});
afterAll(() => system.stop());

interface Work {
  entryId: string;
  editionId: string;
  code: string;
  title: string;
  applicantId: string;
  authorAccountIds: string[];
}

function publish<Data extends object>(
  eventClass: { new (): Data; type: string; topic: string },
  key: string,
  data: Data,
  version = 1,
) {
  return system.database.transaction((tx) => tx.publish(eventClass as never, { key, version, data }));
}

/** An edition of works that an officer handed in for others. */
async function anEdition(...works: { title: string; applicantId: string; author?: string }[]): Promise<Work[]> {
  const editionId = v7();
  const sent = works.map(({ author, ...work }, nr): Work => {
    return { ...work, entryId: v7(), editionId, code: `SV-${nr + 1}`, authorAccountIds: author ? [author] : [] };
  });
  for (const work of sent) {
    const data = {
      ...work,
      fieldCode: 'it',
      provinceCode: '01',
      organisationId: 'org-001',
      dossier: [],
      files: [],
      at,
    };
    await publish(EntrySubmittedV1, work.entryId, data);
    await publish(EntryAcceptedV1, work.entryId, data, 2);
  }
  await system.settle();
  return sent;
}

/** Results and certificate of the first of the works. */
async function honour([{ entryId, editionId }]: [Work, ...Work[]]): Promise<void> {
  const about = { honourId: v7(), entryId, prizeCode: 'golden' };
  const honours = [{ ...about, fieldCode: 'it' }];
  await publish(ResultsPublishedV1, editionId, { editionId, decisionNumber: '1/QĐ', publishedAt: at, honours });
  await system.settle();
  await publish(HonourConferredV1, about.honourId, { ...about, editionId, certificateCode: 'ABCD-1234', at });
  await system.settle();
}

function release([{ editionId }]: [Work, ...Work[]], works: Work[]): Promise<void> {
  const releaseId = v7();
  const entryIds = works.map(({ entryId }) => entryId);
  return publish(BookReleasedV1, releaseId, { releaseId, editionId, entryIds, at });
}

async function inboxOf(accountId: string, language = 'vi') {
  await system.settle();
  const headers = { authorization: `Bearer ${await system.token(accountId)}`, 'accept-language': language };
  const response = await fetch(`${system.url}/api/notifications/inbox`, { headers });
  const { items } = (await response.json()) as { items: { kind: string; title: string; body: string; link: string }[] };
  return items.toReversed();
}

const kindsOf = async (accountId: string) => (await inboxOf(accountId)).map(({ kind }) => kind);
const entered = ['entry-submitted', 'entry-accepted'];

test('who is honoured gets letters of result, certificate and book; the officer who nominated keeps their own', async () => {
  const [officer, nominee] = [v7(), v7()];
  const works = await anEdition({ title: 'Máy sấy nhãn', applicantId: officer, author: nominee });
  expect(await kindsOf(nominee)).toEqual([]);
  await honour(works as [Work]);
  await release(works as [Work], works);
  const letters = await inboxOf(nominee);
  expect(letters.map(({ kind, link }) => [kind, link])).toEqual([
    ['author-results-won', `/results/${works[0]!.editionId}`],
    ['author-honour-conferred', '/certificates/ABCD-1234'],
    ['author-book-released', `/book/${works[0]!.editionId}`],
  ]);
  expect(letters[0]!.body).toContain('– “Máy sấy nhãn” (SV-1): golden');
  expect(letters[1]!.body).toContain('“Máy sấy nhãn” (SV-1)');
  expect((await inboxOf(nominee, 'en'))[2]!.body).toContain('your work (or that of the child whose parent or guardian');
  expect(await kindsOf(officer)).toEqual([...entered, 'results-won', 'honour-conferred', 'book-released']);
});

test('nobody is told twice: not a person who nominates themself, not of a book that is released again', async () => {
  const both = v7();
  const works = await anEdition(
    { title: 'Máy sấy nhãn', applicantId: both, author: both },
    { title: 'Máy tẽ ngô', applicantId: both, author: both },
  );
  await honour(works as [Work, Work]);
  await release(works as [Work], works);
  await release(works as [Work], works);
  // Two works are two keys: their events keep no order between them.
  const told = await kindsOf(both);
  expect(told.slice(0, 4).toSorted()).toEqual([...entered, ...entered].toSorted());
  expect(told.slice(4)).toEqual(['results-won', 'honour-conferred', 'book-released']);
});

test('one who sent a work and made another one is told of both, and whose work is not honoured kindly so', async () => {
  const [officer, colleague] = [v7(), v7()];
  const works = await anEdition(
    { title: 'Máy sấy nhãn', applicantId: officer },
    { title: 'Máy tẽ ngô', applicantId: colleague, author: officer },
  );
  await honour(works as [Work, Work]);
  const letters = (await inboxOf(officer)).slice(entered.length);
  expect(letters.map(({ kind }) => kind).toSorted()).toEqual([
    'author-results-not-won',
    'honour-conferred',
    'results-won',
  ]);
  expect(letters.find(({ kind }) => kind === 'author-results-not-won')!.body).toContain('“Máy tẽ ngô” (SV-2)');
});

test('what left the contest, or whom an erasure took out of it, is told nothing', async () => {
  const [officer, withdrew, erased] = [v7(), v7(), v7()];
  const works = await anEdition(
    { title: 'Máy gặt', applicantId: officer },
    { title: 'Máy sấy nhãn', applicantId: officer, author: withdrew },
    { title: 'Máy tẽ ngô', applicantId: officer, author: erased },
  );
  const { entryId, editionId } = works[1]!;
  await publish(EntryWithdrawnV1, entryId, { entryId, editionId, applicantId: officer, at }, 3);
  await publish(AccountErasedV1, erased, { accountId: erased });
  await system.settle();
  await honour(works as [Work, Work, Work]);
  expect(await kindsOf(withdrew)).toEqual([]);
  const told = await system.database.query('select from notifications.message where account_id = $1', [erased]);
  expect(told).toEqual([]);
  const kept = await system.database.query('select from notifications.entry where author_ids @> array[$1]', [erased]);
  expect(kept).toEqual([]);
});
