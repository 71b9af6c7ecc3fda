import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import fc from 'fast-check';
import { account, applicant, edition, entryId, JudgingWorld, organiser } from './judging-world.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const rounds = Number(process.env.ROUNDS ?? 1);
process.stdout.write(`seed ${seed}, ${rounds} rounds\n`);
jest.setTimeout(120_000 + rounds * 30_000);

const [judges, entries, lanes] = [6, 8, 64];
/** Withdrawn in the middle. */
const gone = entries - 1;
let world: JudgingWorld;

beforeAll(async () => {
  world = await JudgingWorld.start();
  await world.appoint(...Array.from({ length: judges }, () => ({})));
  for (let n = 0; n < entries; n++) await world.accept(n);
  await world.open();
});
afterAll(() => world.system.stop());

const points = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100));
const deed = fc.record({
  judge: fc.nat(judges - 1),
  entry: fc.nat(entries - 1),
  points,
  recuses: fc.nat(39).map((n) => n === 0),
});
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

interface Told {
  sheet: string;
  revision: number;
  points: number[];
}

/** @returns what a judge was told that counts; nothing where it was refused */
async function act({ judge, entry, points: given, recuses }: Deed): Promise<Told[]> {
  if (recuses) {
    await world.call(account(judge), 'POST', `${world.sheet(entry)}/recuse`, { reason: 'Bạn học', kind: 'conflict' });
    return [];
  }
  const { status, body } = await world.submit(judge, entry, given);
  // Recused, withdrawn, closed or overtaken by then; never a fault.
  expect([200, 201, 404, 409, 412]).toContain(status);
  return status < 300 ? [{ sheet: `${judge} ${entry}`, revision: body.revision, points: given }] : [];
}

/** Many lanes at once, each one deed after the other. */
async function actAll(deeds: Deed[]): Promise<Told[]> {
  const left = [...deeds];
  const lane = async () => {
    const told: Told[] = [];
    for (let one = left.pop(); one; one = left.pop()) told.push(...(await act(one)));
    return told;
  };
  return (await Promise.all(Array.from({ length: lanes }, lane))).flat();
}

interface Score {
  revision: number;
  points: { novelty: number; applicability: number; effectiveness: number };
}

interface Sheet {
  state: string;
  scores: Score[];
}

/** The ledger, told again from its beginning: every sheet's whole history. */
async function history(): Promise<Map<string, Sheet>> {
  const sheets = new Map<string, Sheet>();
  for (const record of await world.records()) {
    const { kind, judgeId, entryId: entry } = record as Record<string, string>;
    if (kind !== 'score' && kind !== 'recusal') continue;
    const name = `${world.judgeIds.indexOf(judgeId!)} ${Array.from({ length: entries }, (_, n) => entryId(n)).indexOf(entry!)}`;
    const sheet = sheets.get(name) ?? { state: 'submitted', scores: [] };
    if (kind === 'score') sheet.scores.push(record as unknown as Score);
    sheets.set(name, { ...sheet, state: kind === 'recusal' ? 'recused' : 'submitted' });
  }
  return sheets;
}

const inOrder = ({ novelty, applicability, effectiveness }: Score['points']) => [novelty, applicability, effectiveness];
const totalOf = ([novelty = 0, applicability = 0, effectiveness = 0]: number[]) =>
  (30 * novelty + 30 * applicability + 40 * effectiveness) / 100;

test('G16: whatever 64 do at once, each sheet has every revision that somebody was told of, once, and its last one counts', async () => {
  const drawn = fc.sample(deed, { seed, numRuns: 300 * rounds });
  const acting = actAll(drawn);
  const data = { entryId: entryId(gone), editionId: edition, applicantId: applicant, at: new Date().toISOString() };
  await world.system.database.transaction((tx) =>
    tx.publish(EntryWithdrawnV1, { key: entryId(gone), version: 2, data }),
  );
  const told = await acting;
  expect(told.length).toBeGreaterThan(100);
  const sheets = await history();
  for (const [name, { scores }] of sheets) {
    const answers = told.filter(({ sheet }) => sheet === name).sort((a, b) => a.revision - b.revision);
    expect([name, scores.map(({ revision }) => revision)]).toEqual([name, scores.map((_, n) => n + 1)]);
    expect([name, answers.map(({ points: given }) => given)]).toEqual([
      name,
      scores.map((score) => inOrder(score.points)),
    ]);
  }
  const stored = await world.sql<{ judge: string; entry: string; state: string; total: number }>(
    'select judge_id as judge, entry_id as entry, state, total from judging.sheet where revision > 0',
  );
  const totals = stored.map(({ judge, entry, state, total }) => [judge, entry, state, total.toFixed(6)]);
  const expected = [...sheets]
    .filter(([, { scores }]) => scores.length > 0)
    .map(([name, { state, scores }]) => {
      const [judge, entry] = name.split(' ').map(Number) as [number, number];
      return [world.judgeIds[judge]!, entryId(entry), state, totalOf(inOrder(scores.at(-1)!.points)).toFixed(6)];
    });
  expect(totals.toSorted()).toEqual(expected.toSorted());
});

test('G16: what is handed in while the round closes counts in the ranking, or is refused', async () => {
  const late = fc.sample(deed, { seed: seed + 1, numRuns: 200 }).map((one) => ({ ...one, recuses: false }));
  const acting = actAll(late);
  const closed = await world.call(organiser, 'POST', `/rounds/${world.round}/close`, { confirm: true });
  expect(closed.status).toBeLessThan(300);
  await acting;
  const sheets = await history();
  const { body } = await world.call<{ fields: { entries: { entryId: string; score: number }[] }[] }>(
    organiser,
    'GET',
    `/rounds/${world.round}/ranking`,
  );
  const ranked = body.fields.flatMap(({ entries: list }) => list);
  expect(ranked).toHaveLength(entries - 1);
  for (const { entryId: id, score } of ranked) {
    const own = [...sheets].filter(
      ([name, { state }]) => state === 'submitted' && entryId(Number(name.split(' ')[1])) === id,
    );
    const sum = own.reduce((total, [, { scores }]) => total + totalOf(inOrder(scores.at(-1)!.points)), 0);
    expect(score).toBeCloseTo(sum / own.length, 8);
  }
  const check = await world.call<{ ok: boolean }>(organiser, 'GET', `/rounds/${world.round}/ledger/check`);
  expect([check.status, check.body.ok]).toEqual([200, true]);
});
