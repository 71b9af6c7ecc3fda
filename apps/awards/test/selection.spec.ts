import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { aWork, AwardsWorld, id, organiserOf, type Said } from './awards-world.js';
import { goldenRulebook } from './golden-book.js';
import { readPdf } from './pdf-text.js';

jest.setTimeout(60_000);
const world = new AwardsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

interface Selection {
  state: string;
  version: number;
  exactly: number;
  selected: number;
  obstacles: { rule: string; fieldCode: string | null; wanted: number; found: number; wouldDo: number | null }[];
  tie: { entries: string[]; places: number } | null;
  works: {
    entryId: string;
    selected: boolean;
    yes: number;
    votes: number;
    whyNot: string | null;
    decision: object | null;
  }[];
  fields: { fieldCode: string; enough: number; selected: number }[];
}

/** Works n, n + 1, … with so many of three votes; each from a province of its own. */
async function voted(n: number, votes: number[], selection: object = {}): Promise<string> {
  const editionId = id(3_000_000 + n);
  const works = votes.map((yes, nth) => {
    const score = (yes * 100) / 3;
    return aWork(n + nth, score, { provinceCode: String(10 + nth) });
  });
  await world.given({ editionId, code: `SV-${n}`, works, rulebook: goldenRulebook(selection) });
  return editionId;
}

async function call(editionId: string, method: string, path: string, more: object = {}): Promise<Said> {
  return world.call(id(1), method, `/editions/${editionId}${path}`, { grants: organiserOf(editionId), ...more });
}

async function selectionOf(editionId: string): Promise<Selection> {
  return (await call(editionId, 'GET', '/selection')).body as unknown as Selection;
}

test('C35: exactly so many works under all rules, with their votes and why the others are not among them', async () => {
  const editionId = await voted(10, [3, 3, 2, 2, 1]);
  const list = await selectionOf(editionId);
  expect(list).toMatchObject({ exactly: 4, selected: 4, obstacles: [], tie: null });
  expect(list.works.map(({ yes, votes, selected, whyNot }) => [yes, votes, selected, whyNot])).toEqual([
    [3, 3, true, null],
    [3, 3, true, null],
    [2, 3, true, null],
    [2, 3, true, null],
    [1, 3, false, 'approval'],
  ]);
  const decided = await call(editionId, 'POST', '/result/decide', {
    body: { decisionNumber: '81/QĐ' },
    version: list.version,
  });
  expect(decided.body).toMatchObject({ state: 'decided' });
});

test('C35: where no list can be made it says which rules are in the way, and nothing can be decided', async () => {
  const editionId = await voted(30, [3, 3, 2, 2, 3, 3], { exactly: 6, minPerField: 1 });
  const { obstacles, version, selected } = await selectionOf(editionId);
  expect(selected).toBe(0);
  // Every work is in one of six fields.
  expect(obstacles).toHaveLength(1);
  expect(obstacles[0]).toMatchObject({ rule: 'min-per-field', wanted: 1, found: 0 });
  const refused = await call(editionId, 'POST', '/result/decide', { body: { decisionNumber: '1/QĐ' }, version });
  expect([refused.status, refused.body.code]).toEqual([409, 'selection-obstructed']);
});

test('C34: a tie at the line blocks until it is decided with a reason; who, when and why stays', async () => {
  const editionId = await voted(50, [3, 3, 2, 2, 2, 2]);
  const before = await selectionOf(editionId);
  expect([before.tie?.entries.length, before.tie?.places]).toEqual([4, 2]);
  const blocked = await call(editionId, 'POST', '/result/decide', {
    body: { decisionNumber: '1/QĐ' },
    version: before.version,
  });
  expect([blocked.status, blocked.body.code]).toEqual([409, 'tie-in-list']);
  const [first, second, third] = before.tie!.entries as [string, string, string];
  const decide = (entryIds: string[]) =>
    call(editionId, 'POST', '/selection/tie', {
      body: { entryIds, reason: 'Hội đồng bỏ phiếu lại' },
      version: before.version,
    });
  for (const wrong of [[first], [first, second, third], [first, id(1)]]) {
    expect((await decide(wrong)).body.code).toBe('tie-choice');
  }
  const after = (await decide([first, third])).body as unknown as Selection;
  expect(after).toMatchObject({ selected: 4, tie: null });
  expect(after.works.filter(({ selected }) => selected).map(({ entryId }) => entryId)).toContain(third);
  expect(after.works.find(({ entryId }) => entryId === second)).toMatchObject({
    ...{ selected: false, whyNot: 'withheld' },
    decision: { by: id(1), reason: 'Hội đồng bỏ phiếu lại', tie: true },
  });
  const [noted] = await world.system.database.query<{ actor: string; detail: object }>(
    `select actor, detail from awards.audit where action = 'tie-broken' and subject = $1`,
    [editionId],
  );
  expect(noted).toEqual({ actor: id(1), detail: { chosen: [first, third], of: 4 } });
  const decided = await call(editionId, 'POST', '/result/decide', {
    body: { decisionNumber: '1/QĐ' },
    version: after.version,
  });
  expect(decided.status).toBe(200);
});

test('the committee may decide otherwise, with a reason, but not against a rule', async () => {
  const editionId = await voted(70, [3, 3, 3, 3, 2, 1]);
  const deviate = async (n: number, prizeCode: string | null) => {
    const { version } = await selectionOf(editionId);
    return call(editionId, 'PUT', `/result/decisions/${id(n)}`, {
      body: { prizeCode, reason: 'Tác giả xin rút' },
      version,
    });
  };
  await deviate(70, null);
  const instead = await selectionOf(editionId);
  expect(instead.works.filter(({ selected }) => selected).map(({ entryId }) => entryId)).toEqual(
    [71, 72, 73, 74].map(id),
  );
  await deviate(75, 'golden');
  const against = await selectionOf(editionId);
  expect(against.obstacles.map(({ rule }) => rule)).toEqual(['decisions', 'min-approval']);
});

test('a list is for organisers of its edition, who are noted before it is public', async () => {
  const editionId = await voted(90, [3, 3, 3, 3]);
  await selectionOf(editionId);
  const noted = await world.system.database.query<{ n: number }>(
    `select count(*)::int as n from awards.audit where action = 'result-viewed' and subject = $1`,
    [editionId],
  );
  expect(noted[0]!.n).toBe(1);
  expect(
    (await world.call(id(7), 'GET', `/editions/${editionId}/selection`, { grants: organiserOf(id(8)) })).status,
  ).toBe(404);
});

test('the decision on a list speaks of works that a council selected, not of prizes that judges proposed', async () => {
  const editionId = await voted(900, [3, 3, 2, 2, 1]);
  const { bytes } = await call(editionId, 'GET', '/decision.pdf');
  const paper = readPdf(bytes)
    .map(({ text }) => text)
    .join('\n');
  expect(paper).toContain('Về việc công nhận các công trình được tuyển chọn, Sách vàng Sáng tạo Việt Nam');
  expect(paper).toContain('Căn cứ kết quả bỏ phiếu của Hội đồng tuyển chọn');
  expect(paper).toContain('Điều 1. Công nhận 4 công trình');
  expect(paper).toContain('DANH SÁCH CÔNG TRÌNH ĐƯỢC TUYỂN CHỌN');
  expect(paper).not.toMatch(/trao giải|giám khảo/i);
});
