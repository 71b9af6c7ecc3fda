import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { RoundClosedV1 } from '@sangtao/contracts/judging/round-closed.v1';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { template } from '@sangtao/programmes/templates';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { awardsContext } from '../src/awards.module.js';

jest.setTimeout(60_000);
const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const [edition, organiser, colleague] = [id(1), id(2), id(4)];
/** The first two are tied for the one first prize. */
const scores = [90, 90, 80, 65, 40];
const entries = scores.map((_, n) => id(100 + n));
let system: TestSystem;

interface Answer {
  status: number;
  body: { code: string; state: string; version: number; proposal: { entryId: string; prize: string | null }[] };
}

async function call(
  who: string | null,
  method: string,
  path: string,
  body?: object,
  version?: number,
): Promise<Answer> {
  const token =
    who &&
    (await system.token(who, [organiser, colleague].includes(who) ? [{ role: 'organiser', scope: edition }] : []));
  const response = await fetch(`${system.url}/api/awards${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
const result = `/editions/${edition}/result`;

/** The one act that waits, by the colleague. */
async function approve(): Promise<void> {
  const acts = `/editions/${edition}/acts`;
  const { items } = (await call(colleague, 'GET', acts)).body as unknown as {
    items: { id: string; version: number; mayApprove: boolean }[];
  };
  const { id: act, version } = items.find(({ mayApprove }) => mayApprove)!;
  expect((await call(colleague, 'POST', `${acts}/${act}/approval`, undefined, version)).status).toBe(200);
}

beforeAll(async () => {
  system = await startContexts([awardsContext], {
    answer: ({ path }) => {
      if (path.startsWith('/internal/holders')) return { items: [{ accountId: organiser }, { accountId: colleague }] };
      if (path !== '/internal/entries/batch') return undefined;
      return {
        items: entries.map((entryId, n) => ({ id: entryId, title: `Giải pháp ${n}`, authors: ['Đỗ Thị Ước'] })),
      };
    },
  });
  const rulebook = template('technical-contest').rulebook;
  await system.database.transaction(async (tx) => {
    // The ranking comes first: awards waits for the edition by itself.
    const ranking = scores.map((score, n) => ({
      entryId: entries[n]!,
      fieldCode: 'it',
      score,
      rank: n < 2 ? 1 : n + 1,
      readings: 3,
      tieStep: null,
      criteria: { novelty: score },
    }));
    const closed = {
      roundId: id(3),
      editionId: edition,
      stageCode: 'national',
      method: 'mean',
      ranking,
      checkpoint: { size: 0, root: '0' },
    };
    await tx.publish(RoundClosedV1, { key: id(3), version: 1, data: closed });
  });
  await system.settle();
  await system.database.transaction(async (tx) => {
    const amended = { editionId: edition, code: 'HT-26', year: 2026, rulebookVersion: 1, rulebook };
    await tx.publish(EditionAmendedV1, { key: edition, version: 1, data: amended });
    for (const [n, entryId] of entries.entries()) {
      const data = {
        entryId,
        editionId: edition,
        code: `STKT-${n}`,
        fieldCode: 'it',
        provinceCode: '01',
        organisationId: null,
        applicantId: id(9),
        authorAccountIds: [],
        title: `Giải pháp ${n}`,
        dossier: [],
        files: [],
        at: new Date().toISOString(),
      };
      await tx.publish(EntryAcceptedV1, { key: entryId, version: 1, data });
    }
  });
  await system.settle();
  for (let tries = 0; tries < 100 && (await call(organiser, 'GET', result)).status === 404; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
afterAll(() => system.stop());

test('from a proposal with a tie to results that the public sees at the moment, and not before', async () => {
  const { body: proposed } = await call(organiser, 'GET', result);
  expect(proposed.proposal.map(({ prize }) => prize)).toEqual([null, null, null, null, null]);
  const tied = await call(organiser, 'POST', `${result}/decide`, { decisionNumber: '12/QĐ-BTC' }, proposed.version);
  expect([tied.status, tied.body.code]).toEqual([409, 'tie-undecided']);
  let { version } = proposed;
  for (const [n, prizeCode] of ['first', 'first', 'second', 'consolation'].entries()) {
    const body = { prizeCode, reason: 'Hội đồng bỏ phiếu' };
    const changed = await call(organiser, 'PUT', `${result}/decisions/${entries[n]}`, body, version);
    expect(changed.status).toBe(200);
    version = changed.body.version;
  }
  const tooMany = await call(organiser, 'POST', `${result}/decide`, { decisionNumber: '12/QĐ-BTC' }, version);
  expect([tooMany.status, tooMany.body.code]).toEqual([409, 'prize-exceeded']);
  const second = { prizeCode: 'second', reason: 'Hội đồng bỏ phiếu lại' };
  expect((await call(organiser, 'PUT', `${result}/decisions/${entries[1]}`, second, version - 1)).status).toBe(412);
  ({ version } = (await call(organiser, 'PUT', `${result}/decisions/${entries[1]}`, second, version)).body);
  ({ version } = (await call(organiser, 'POST', `${result}/decide`, { decisionNumber: '12/QĐ-BTC' }, version)).body);

  const later = new Date(Date.now() + 3_600_000).toISOString();
  ({ version } = (await call(organiser, 'POST', `${result}/seal`, { publishAt: later }, version)).body);
  expect((await call(organiser, 'PUT', `${result}/decisions/${entries[0]}`, second, version)).body.code).toBe(
    'result-state',
  );
  expect((await call(null, 'GET', `/results/${edition}`)).status).toBe(404);
  expect((await call(null, 'GET', '/results')).body).toEqual({ items: [], nextCursor: null });
  ({ version } = (await call(organiser, 'POST', `${result}/unseal`, { reason: 'Đổi ngày công bố' }, version)).body);
  await call(organiser, 'POST', `${result}/seal`, { publishAt: new Date().toISOString() }, version);
  await approve();

  let page: Answer = await call(null, 'GET', `/results/${edition}`);
  for (let tries = 0; tries < 100 && page.status === 404; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    page = await call(null, 'GET', `/results/${edition}`);
  }
  const { fields } = page.body as unknown as {
    fields: { honours: { prizeCode: string; certificateCode: string; authors: string[] }[] }[];
  };
  const { honours } = fields[0]!;
  expect(honours.map(({ prizeCode }) => prizeCode)).toEqual(['first', 'second', 'second', 'consolation']);
  expect(honours[0]!.authors).toEqual(['Đỗ Thị Ước']);
  const certificate = await call(null, 'GET', `/certificates/${honours[0]!.certificateCode}`);
  expect(certificate.body).toMatchObject({ status: 'valid', prizeCode: 'first' });
  expect((await call(null, 'GET', '/certificates/0000-0000-0000')).status).toBe(404);
  expect((await call(null, 'GET', '/certificates/0000-0000-0000/pdf')).status).toBe(404);
  await certificatesAreDocuments(honours[0]!.certificateCode);

  await system.settle();
  const events = await system.database.query<{ type: string; n: number }>(
    `select envelope::json ->> 'type' as type, count(*)::int as n from event_log.record where envelope ~ '"awards.(results|honour)-' group by 1 order by 1`,
  );
  expect(events).toEqual([
    { type: 'awards.honour-conferred.v1', n: 4 },
    { type: 'awards.honour-revoked.v1', n: 1 },
    { type: 'awards.results-published.v1', n: 1 },
  ]);
  const seen = await system.database.query<{ actor: string }>(
    `select distinct actor from awards.audit where action = 'result-viewed'`,
  );
  expect(seen).toEqual([{ actor: organiser }]);
});

test('a result is for organisers of its edition only', async () => {
  expect((await call(id(7), 'GET', result)).status).toBe(403);
  expect((await call(organiser, 'GET', `/editions/${id(8)}/result`)).status).toBe(404);
});

async function document(path: string, who?: string): Promise<{ status: number; bytes: Buffer; type: string | null }> {
  const headers = who
    ? { authorization: `Bearer ${await system.token(who, [{ role: 'organiser', scope: edition }])}` }
    : undefined;
  const response = await fetch(`${system.url}/api/awards${path}`, headers ? { headers } : {});
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, type: response.headers.get('content-type') };
}

const pagesOf = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length;

/** One for everybody who has the code, the same bytes each time; all for organisers; a revoked one says so. */
async function certificatesAreDocuments(code: string): Promise<void> {
  const first = await document(`/certificates/${code}/pdf`);
  expect([first.status, first.type, pagesOf(first.bytes)]).toEqual([200, 'application/pdf', 1]);
  expect((await document(`/certificates/${code}/pdf`)).bytes.equals(first.bytes)).toBe(true);
  const all = await document(`/editions/${edition}/certificates.pdf`, organiser);
  expect([all.status, pagesOf(all.bytes)]).toEqual([200, 4]);
  expect((await document(`/editions/${edition}/certificates.pdf`)).status).toBe(401);

  const reason = { reason: 'Vi phạm quyền sở hữu trí tuệ' };
  expect((await call(id(7), 'POST', `/certificates/${code}/revoke`, reason)).status).toBe(403);
  expect((await call(organiser, 'POST', `/certificates/${code}/revoke`, reason)).body).toMatchObject({
    status: 'valid',
  });
  await approve();
  const again = await call(organiser, 'POST', `/certificates/${code}/revoke`, reason);
  expect([again.status, again.body.code]).toEqual([409, 'honour-revoked']);
  expect((await call(null, 'GET', `/certificates/${code}`)).body).toMatchObject({ status: 'revoked' });
  const revoked = await document(`/certificates/${code}/pdf`);
  expect(revoked.bytes.equals(first.bytes)).toBe(false);
}

test.each(['seal', 'unseal'])(
  'S19: to %s a result one must have confirmed within ten minutes who one is',
  async (act) => {
    const elevenMinutesAgo = new Date(Date.now() - 660_000);
    const token = await system.token(organiser, [{ role: 'organiser', scope: edition }], elevenMinutesAgo);
    const response = await fetch(`${system.url}/api/awards/editions/${edition}/result/${act}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' },
      body: '{}',
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'confirm-again']);
  },
);
