import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aWork, AwardsWorld, id, organiserOf, roundOf, rulebook } from './awards-world.js';

jest.setTimeout(90_000);
const world = new AwardsWorld();
const root = 'ab'.repeat(32);
const records = ['j1', 'j2', 'j1'].map((judgeId, n) => {
  return { nr: n + 1, record: JSON.stringify({ kind: 'score', judgeId }), previous: '', hash: `${n}` };
});
/** Keys in an order that jsonb would not keep. */
const bundle = (rootHash = root) => ({
  format: 'sangtao-result-bundle/1',
  edition: { id: 'x', code: 'HT' },
  round: { id: 'r', aggregate: 1 },
  records,
  checkpoint: { size: 3, rootHash, headHash: '2' },
  ranking: [],
});
const bundlePath = (editionId: string) => `/internal/rounds/${roundOf(editionId)}/bundle`;

beforeAll(() => world.start());
afterAll(() => world.system.stop());

interface Proposal {
  version: number;
  proposal: { entryId: string; prize: string | null; because: string | null }[];
  fields: { fieldCode: string; tie: { entries: string[]; score: number } | null; prizes: object[] }[];
}

async function decideOn(editionId: string, entryId: string, prizeCode: string | null): Promise<Proposal> {
  const path = `/editions/${editionId}/result`;
  const grants = organiserOf(editionId);
  const { version } = (await world.call(id(1), 'GET', path, { grants })).body as unknown as Proposal;
  const body = { prizeCode, reason: 'Hội đồng bỏ phiếu kín về Nguyễn Văn A' };
  const said = await world.call(id(1), 'PUT', `${path}/decisions/${entryId}`, { grants, body, version });
  expect(said.status).toBe(200);
  return said.body as unknown as Proposal;
}

test('the proposal draws the line of each prize; a broken tie lets the rules go on below it', async () => {
  const editionId = id(1_000_001);
  const works = [90, 90, 80, 75, 40].map((score, n) => aWork(n + 1, score, { rank: n < 2 ? 1 : n + 1 }));
  await world.given({ editionId, code: 'HT-1', works });
  const grants = organiserOf(editionId);
  const path = `/editions/${editionId}/result`;
  const before = (await world.call(id(1), 'GET', path, { grants })).body as unknown as Proposal;
  expect(before.proposal.map(({ because }) => because)).toEqual(['tie', 'tie', 'tie', 'tie', 'minimum-score']);
  expect(before.fields).toEqual([
    expect.objectContaining({
      fieldCode: 'it',
      tie: { prizeCode: 'first', places: 1, entries: [id(1), id(2)], score: 90 },
    }),
  ]);
  expect((await decideOn(editionId, id(1), 'first')).fields[0]!.tie).not.toBeNull();
  const after = await decideOn(editionId, id(2), 'second');
  expect(after.proposal.map(({ prize }) => prize)).toEqual(['first', 'second', 'second', 'third', null]);
  expect(after.fields[0]!.tie).toBeNull();
  expect(after.fields[0]!.prizes[1]).toEqual({
    prizeCode: 'second',
    max: 2,
    given: 2,
    minScore: 78,
    lineScore: 80,
  });
  const withheld = await decideOn(editionId, id(4), null);
  expect(withheld.proposal[3]).toMatchObject({ prize: null, because: 'withheld' });
});

test('a tie on the line can be neither decided nor sealed', async () => {
  const editionId = id(1_000_002);
  await world.given({ editionId, code: 'HT-2', works: [aWork(11, 90), aWork(12, 90)] });
  await expect(world.seal(editionId)).rejects.toThrow('tie-undecided');
  // Even past the first check.
  await world.system.database.query(`update awards.result set state = 'decided' where edition_id = $1`, [editionId]);
  const body = { publishAt: new Date().toISOString() };
  const sealed = await world.call(id(1), 'POST', `/editions/${editionId}/result/seal`, {
    grants: organiserOf(editionId),
    body,
    version: 1,
  });
  expect([sealed.status, sealed.body.code]).toEqual([409, 'tie-undecided']);
});

test('how it was decided is public with the result, kept from the sealing on, and names nobody', async () => {
  const editionId = id(1_000_003);
  const works = [aWork(21, 90), aWork(22, 80, { rank: 2 }), aWork(23, 72, { rank: 3 })];
  await world.given({ editionId, code: 'HT/3', works });
  await decideOn(editionId, id(22), null);
  world.bundles.set(bundlePath(editionId), bundle());
  await world.seal(editionId, new Date(Date.now() + 3_600_000));
  await world.approve(editionId);
  world.bundles.delete(bundlePath(editionId));
  for (const path of [`/results/${editionId}/method`, `/results/${editionId}/bundle`]) {
    expect((await world.call(null, 'GET', path)).status).toBe(404);
  }
  world.clock.aheadMs += 3_600_000;
  await world.publish();

  const { body: method } = await world.call(null, 'GET', `/results/${editionId}/method`);
  expect(method).toMatchObject({
    method: 'mean',
    readings: 3,
    nEntries: 3,
    nJudges: 2,
    tieBreak: rulebook.stages.at(-1)!.tieBreak,
    deviations: [{ fieldCode: 'it', kind: 'deviation', proposedPrize: 'second', prize: null }],
    ledgerRoot: root,
  });
  const download = await world.call(null, 'GET', `/results/${editionId}/bundle`);
  expect(download.headers.get('content-disposition')).toBe('attachment; filename="HT-3-result-bundle.json"');
  const text = download.bytes.toString();
  const { decisions, ...rest } = JSON.parse(text) as { decisions: object };
  expect(text.startsWith(JSON.stringify(rest).slice(0, -1))).toBe(true);
  expect(rest).toEqual(bundle());
  expect(decisions).toEqual({
    decisionNumber: '12/QĐ-BTC',
    prizes: [
      { entryId: id(21), fieldCode: 'it', prizeCode: 'first' },
      { entryId: id(23), fieldCode: 'it', prizeCode: 'third' },
    ],
    deviations: [{ fieldCode: 'it', kind: 'deviation', proposedPrize: 'second', prize: null }],
  });
  expect(text + JSON.stringify(method)).not.toMatch(/Nguyễn Văn A|bỏ phiếu|decidedBy/);
});

test('a ledger that is no longer that of the closing stops the sealing', async () => {
  const editionId = id(1_000_004);
  await world.given({ editionId, code: 'HT-4', works: [aWork(31, 90)] });
  world.bundles.set(bundlePath(editionId), bundle('cd'.repeat(32)));
  await expect(world.seal(editionId)).rejects.toThrow('ledger-differs');
  const [row] = await world.system.database.query('select state, bundle from awards.result where edition_id = $1', [
    editionId,
  ]);
  expect(row).toEqual({ state: 'decided', bundle: null });
});
