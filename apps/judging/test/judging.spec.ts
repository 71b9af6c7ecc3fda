import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { template } from '@sangtao/programmes/templates';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { judgingContext } from '../src/judging.module.js';

jest.setTimeout(60_000);
const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const [edition, organiser, applicant] = [id(1), id(2), id(3)];
const accounts = [id(11), id(12), id(13)];
const entries = [id(101), id(102), id(103), id(104)];
let system: TestSystem;
let round: string;

interface Answer {
  status: number;
  body: {
    id: string;
    code: string;
    state: string;
    items: Record<string, never>[];
    fields: { entries: Record<string, never>[] }[];
  };
}

async function call(
  who: string,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const token = await system.token(who, who === organiser ? [{ role: 'organiser', scope: edition }] : []);
  const response = await fetch(`${system.url}/api/judging${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
const sheetOf = (n: number) => `/my/rounds/${round}/entries/${entries[n]}`;
const points = (novelty: number, applicability: number, effectiveness: number) => ({
  points: { novelty, applicability, effectiveness },
});

beforeAll(async () => {
  system = await startContexts([judgingContext], {
    answer: ({ path, body }) =>
      path === '/internal/accounts' ? { id: accounts[Number((body as { email: string }).email[0])] } : undefined,
  });
  const rulebook = template('technical-contest').rulebook;
  rulebook.stages[0]!.assignment = 'open';
  await system.database.transaction(async (tx) => {
    await tx.publish(EditionAmendedV1, {
      key: edition,
      version: 1,
      data: { editionId: edition, code: 'T', year: 2026, rulebookVersion: 1, rulebook },
    });
    for (const [n, entryId] of entries.entries()) {
      const data = {
        entryId,
        editionId: edition,
        code: `STKT-${n}`,
        fieldCode: 'it',
        provinceCode: '01',
        organisationId: n === 3 ? 'org-1' : null,
        applicantId: applicant,
        authorAccountIds: [],
        title: `Bài ${n}`,
        dossier: [{ key: 'novelty', text: 'mới' }],
        files: [],
        at: new Date().toISOString(),
      };
      await tx.publish(EntryAcceptedV1, { key: entryId, version: 1, data });
    }
  });
  await system.settle();
  const made = { editionId: edition, stageCode: 'national' };
  // Refused, it leaves nothing: the same round is made right after.
  const passed = await call(organiser, 'POST', '/rounds', { ...made, dueAt: '2026-01-01T17:00:00Z' });
  expect(passed).toMatchObject({ status: 422, body: { code: 'due-passed' } });
  round = (await call(organiser, 'POST', '/rounds', made)).body.id;
  const invite = (n: number) => ({
    email: `${n}@example.com`,
    name: `Giám khảo ${n}`,
    fieldCodes: ['it'],
    ...(n === 2 ? { organisationId: 'org-1' } : {}),
  });
  await call(organiser, 'POST', `/rounds/${round}/judges/batch`, { judges: [invite(0), invite(1), invite(2)] });
  await call(organiser, 'POST', `/rounds/${round}/open`);
});
afterAll(() => system.stop());

describe('a judge', () => {
  test('sees nothing before accepting, and only the invited account can accept', async () => {
    expect((await call(accounts[0]!, 'GET', `/my/rounds/${round}/queue`)).status).toBe(404);
    for (const account of accounts) {
      const { items } = (await call(account, 'GET', '/my/invitations')).body as unknown as { items: { id: string }[] };
      const stranger = accounts.find((other) => other !== account)!;
      expect((await call(stranger, 'POST', `/my/invitations/${items[0]!.id}/accept`)).status).toBe(404);
      expect((await call(account, 'POST', `/my/invitations/${items[0]!.id}/accept`)).body.state).toBe('accepted');
    }
    const queues = await Promise.all(accounts.map((account) => call(account, 'GET', `/my/rounds/${round}/queue`)));
    // The third works where entry 3 comes from.
    expect(queues.map(({ body }) => body.items.length)).toEqual([4, 4, 3]);
    expect(JSON.stringify(queues[0]!.body)).not.toContain(applicant);
  });

  test('is told which points are wrong, and nothing is kept', async () => {
    const wrong = await call(accounts[0]!, 'POST', `${sheetOf(0)}/submit`, { points: { novelty: 101, beauty: 1 } });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-input']);
    const half = await call(accounts[0]!, 'POST', `${sheetOf(0)}/submit`, { points: { novelty: 80 } });
    expect([half.status, half.body.code]).toEqual([422, 'points-missing']);
    expect(await system.database.query('select 1 from judging.sheet')).toEqual([]);
  });

  test('with a conflict of interest finds nothing to score, like a stranger', async () => {
    const answer = await call(accounts[2]!, 'POST', `${sheetOf(3)}/submit`, points(50, 50, 50));
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  test('hands a sheet in once, however often it is sent, and may correct it', async () => {
    const send = (body: object) =>
      call(accounts[0]!, 'POST', `${sheetOf(0)}/submit`, body, { 'idempotency-key': JSON.stringify(body) });
    await Promise.all([send(points(80, 70, 60)), send(points(80, 70, 60)), send(points(80, 70, 60))]);
    await send(points(90, 70, 60));
    await system.settle();
    const rows = await system.database.query(`select revision, total from judging.sheet where entry_id = $1`, [
      entries[0],
    ]);
    expect(rows).toEqual([{ revision: 2, total: 72 }]);
    const recorded = await system.database.query<{ revision: number }>(
      `select (record::json ->> 'revision')::int as revision from judging.ledger where round_id = $1
       union all select (record::json ->> 'revision')::int from judging.ledger_pending where round_id = $1`,
      [round],
    );
    expect(recorded.map(({ revision }) => revision)).toEqual([1, 2]);
  });
});

describe('a round', () => {
  test('ranks by the mean, breaks ties by the chain, and closes with a ledger that can be checked', async () => {
    // Entries 1 and 2 have the same score; effectiveness sets them apart. Entry 3 is withdrawn.
    await call(accounts[1]!, 'POST', `${sheetOf(0)}/submit`, points(90, 70, 60));
    await call(accounts[0]!, 'POST', `${sheetOf(1)}/submit`, points(40, 40, 70));
    await call(accounts[0]!, 'POST', `${sheetOf(2)}/submit`, points(60, 60, 40));
    await system.database.transaction((tx) =>
      tx.publish(EntryWithdrawnV1, {
        key: entries[3]!,
        version: 2,
        data: { entryId: entries[3]!, editionId: edition, applicantId: applicant, at: new Date().toISOString() },
      }),
    );
    await system.settle();
    const { body } = await call(organiser, 'GET', `/rounds/${round}/ranking`);
    const ranked = body.fields[0]!.entries as unknown as {
      code: string;
      rank: number;
      score: number;
      tieStep: string | null;
    }[];
    expect(ranked.map(({ code, rank, tieStep }) => [code, rank, tieStep])).toEqual([
      ['STKT-0', 1, null],
      ['STKT-1', 2, 'criterion:effectiveness'],
      ['STKT-2', 3, 'criterion:effectiveness'],
    ]);
    const early = await call(organiser, 'POST', `/rounds/${round}/close`, {});
    expect([early.status, early.body.code]).toEqual([409, 'readings-missing']);
    expect((await call(organiser, 'POST', `/rounds/${round}/close`, { confirm: true })).body.state).toBe('closed');
    const { items } = (await call(organiser, 'GET', `/rounds/${round}/ledger`)).body as unknown as {
      items: { record: string; previous: string; hash: string }[];
    };
    let previous = '';
    for (const one of items) {
      expect(one.previous).toBe(previous);
      previous = createHash('sha256').update(Uint8Array.of(0)).update(one.record).update(previous).digest('hex');
      expect(one.hash).toBe(previous);
    }
    await system.settle();
    const [event] = await system.database.query<{ ranking: { rank: number }[] }>(
      `select envelope::json #> '{data,ranking}' as ranking from event_log.record where envelope like '%round-closed%'`,
    );
    expect(event!.ranking.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  test('that is closed takes no more points', async () => {
    const late = await call(accounts[1]!, 'POST', `${sheetOf(1)}/submit`, points(50, 50, 50));
    expect([late.status, late.body.code]).toEqual([409, 'round-not-open']);
  });

  test('is for organisers of its edition only', async () => {
    expect((await call(accounts[0]!, 'GET', `/rounds/${round}/ranking`)).status).toBe(403);
    const token = await system.token(organiser, [{ role: 'organiser', scope: id(999) }]);
    const response = await fetch(`${system.url}/api/judging/rounds/${round}/ranking`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(404);
  });
});
