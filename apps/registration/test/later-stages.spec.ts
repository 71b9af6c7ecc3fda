import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import { RoundOpenedV1 } from '@sangtao/contracts/judging/round-opened.v1';
import { v7 } from 'uuid';
import { RegistrationWorld } from './registration-world.js';

jest.setTimeout(60_000);
let world: RegistrationWorld;

beforeAll(async () => {
  world = await RegistrationWorld.start();
});
afterAll(() => world.system.stop());

/** As judging tells it. */
async function roundOpens(editionId: string): Promise<void> {
  const roundId = v7();
  const data = { roundId, editionId, dueAt: null };
  await world.system.database.transaction((tx) => tx.publish(RoundOpenedV1, { key: roundId, version: 1, data }));
  await world.system.settle();
}

/** As awards tells it. */
async function resultsAppear(editionId: string, winners: string[] = []): Promise<void> {
  const honours = winners.map((entryId) => ({ honourId: v7(), entryId, fieldCode: 'it', prizeCode: 'first' }));
  const data = { editionId, decisionNumber: '1/QĐ', publishedAt: new Date().toISOString(), honours };
  await world.system.database.transaction((tx) => tx.publish(ResultsPublishedV1, { key: editionId, version: 1, data }));
  await world.system.settle();
}

test('an edition that takes no more entries follows its round and its results, whatever nobody said by hand', async () => {
  const edition = await world.openEdition('L-1');
  await world.close(edition);
  await world.becomes(edition, 'screening');
  await roundOpens(edition);
  await world.becomes(edition, 'judging');
  await roundOpens(edition);
  await world.becomes(edition, 'judging');
  await resultsAppear(edition);
  await world.becomes(edition, 'published');
});

test('an edition that still takes entries stays open when a round opens', async () => {
  const edition = await world.openEdition('L-2');
  await roundOpens(edition);
  await world.becomes(edition, 'open');
  await world.close(edition);
  await world.becomes(edition, 'screening');
  await resultsAppear(edition);
  await world.becomes(edition, 'published');
});

test('an edition takes no more entries from when its results are public, also before its deadline', async () => {
  const edition = await world.openEdition('L-5');
  await roundOpens(edition);
  await resultsAppear(edition);
  await world.becomes(edition, 'published');
});

test('whether an entry holds a prize is known from the publication on, and of nothing that was not handed in', async () => {
  const edition = await world.openEdition('L-4');
  const [winner, other, draft] = [v7(), v7(), v7()];
  for (const [entry, code] of [
    [winner, 'L4-1'],
    [other, 'L4-2'],
    [draft, null],
  ]) {
    await world.system.database.query(
      `insert into registration.entry (id, edition_id, code, state, applicant_id, changed_at, created_at)
       values ($1, $2, $3, 'accepted', $1, now(), now())`,
      [entry, edition, code],
    );
  }
  const honoured = () =>
    world.system.database.query(
      'select id, honoured from registration.entry where edition_id = $1 order by code nulls last',
      [edition],
    );
  expect(await honoured()).toEqual([winner, other, draft].map((id) => ({ id, honoured: null })));
  await world.close(edition);
  await world.becomes(edition, 'screening');
  await resultsAppear(edition, [winner]);
  expect(await honoured()).toEqual([
    { id: winner, honoured: true },
    { id: other, honoured: false },
    { id: draft, honoured: null },
  ]);
});

test('others learn the rulebook under the edition’s own name and year', async () => {
  await world.openEdition('L-3');
  const told = await world.events<{ code: string; rulebook: { name: { vi: string; en: string } } }>('edition-amended');
  expect(told.find(({ code }) => code === 'L-3')!.rulebook.name).toEqual({
    vi: 'Hội thi Sáng tạo Kỹ thuật toàn quốc 2026',
    en: 'National Technical Innovation Contest 2026',
  });
});
