import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { registrationContext } from '../src/registration.module.js';

jest.setTimeout(60_000);
const ann = '0193a1f0-7c00-7000-8000-00000000000a';
const bob = '0193a1f0-7c00-7000-8000-00000000000b';
const long = Array.from({ length: 30 }, () => 'từ').join(' ');
const whole = {
  title: 'Máy sấy nhãn',
  fieldCode: 'materials',
  answers: { summary: `${long} của Đỗ Thị Ước`, novelty: long, applicability: long, effectiveness: long },
  authors: [{ name: 'Đỗ Thị Ước', sharePercent: 100, leader: true }],
  consents: { truth: true, publication: true },
};
let system: TestSystem;
let edition: string;
let simple: string;

interface Answer {
  status: number;
  body: Record<string, never> & { id: string; version: number; state: string; code: string };
}

async function call(
  who: string | null,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const organiser = who === 'organiser';
  const token =
    who && (await system.token(organiser ? bob : who, organiser ? [{ role: 'organiser', scope: '*' }] : []));
  const response = await fetch(`${system.url}/api/registration${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
const at = (version: number) => ({ 'if-match': `"${version}"` });
const events = () =>
  system.database
    .query<{ type: string }>(
      `select envelope::json ->> 'type' as type from event_log.record order by appended_at, position`,
    )
    .then((rows) => rows.map(({ type }) => type.split('.')[1]));

async function openEdition(templateCode: string, code: string): Promise<string> {
  const hour = 3_600_000;
  const dates = {
    opensAt: new Date(Date.now() - hour).toISOString(),
    closesAt: new Date(Date.now() + hour).toISOString(),
  };
  const { body } = await call('organiser', 'POST', '/editions', { templateCode, code, year: 2026, ...dates });
  await call('organiser', 'POST', `/editions/${body.id}/announce`);
  for (let tries = 0; tries < 100; tries++) {
    if ((await call(null, 'GET', `/editions/${body.id}`)).body.state === 'open') return body.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the edition did not open by itself');
}

beforeAll(async () => {
  system = await startContexts([registrationContext]);
  edition = await openEdition('technical-contest', 'T-26');
  simple = await openEdition('simple-contest', 'S-26');
});
afterAll(() => system.stop());

describe('an entry', () => {
  test('is typed part by part, handed in with a receipt that anybody can check, and amended', async () => {
    const draft = await call(ann, 'POST', '/entries', { editionId: edition });
    expect([draft.status, draft.body.state, draft.body.version]).toEqual([201, 'draft', 1]);
    const path = `/entries/${draft.body.id}`;
    const early = await call(ann, 'POST', `${path}/submit`, undefined, at(1));
    expect([early.status, early.body.code]).toEqual([422, 'entry-incomplete']);
    const typed = await call(ann, 'PATCH', path, whole, at(1));
    expect([typed.status, typed.body.version]).toEqual([200, 2]);
    const { status, body } = await call(ann, 'POST', `${path}/submit`, undefined, at(2));
    expect(status).toBe(200);
    const { entry, receipt } = body as unknown as {
      entry: { code: string; version: number };
      receipt: { code: string };
    };
    expect(entry.code).toMatch(/^STKT-2026-\d{5}$/);
    const checked = await call(null, 'GET', `/receipts/${receipt.code.toLowerCase()}`);
    expect(checked.body).toMatchObject({ valid: true, entryCode: entry.code });
    expect(JSON.stringify(checked.body)).not.toContain('Ước');
    const changed = await call(ann, 'PATCH', path, { title: 'Máy sấy nhãn cải tiến' }, at(entry.version));
    expect((await call(ann, 'POST', `${path}/submit`, undefined, at(changed.body.version))).status).toBe(200);
    await system.settle();
    expect(await events()).toEqual(expect.arrayContaining(['entry-submitted', 'entry-amended']));
    const [{ envelopes }] = (await system.database.query<{ envelopes: string }>(
      'select string_agg(envelope, $1) as envelopes from event_log.record',
      ['\n'],
    )) as [{ envelopes: string }];
    expect(envelopes).not.toContain('Ước');
  });

  test('of somebody else cannot be seen, changed or handed in', async () => {
    const { body } = await call(ann, 'POST', '/entries', { editionId: edition });
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['POST', '/submit'],
    ] as const) {
      const answer = await call(bob, method, `/entries/${body.id}${path}`, method === 'PATCH' ? {} : undefined, at(1));
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    }
  });

  test('is not changed by a stale version, an unknown answer or a null character', async () => {
    const { body } = await call(ann, 'POST', '/entries', { editionId: edition });
    const path = `/entries/${body.id}`;
    await call(ann, 'PATCH', path, { title: 'Một' }, at(1));
    expect((await call(ann, 'PATCH', path, { title: 'Hai' }, at(1))).status).toBe(412);
    expect((await call(ann, 'PATCH', path, { answers: { hobby: 'cờ' } }, at(2))).body.errors).toEqual([
      expect.objectContaining({ field: 'answers.hobby' }),
    ]);
    expect((await call(ann, 'PATCH', path, { answers: { novelty: 'a\0b' } }, at(2))).status).toBe(400);
    expect((await call(ann, 'GET', path)).body).toMatchObject({ title: 'Một', version: 2, editable: true });
  });

  test('with automatic screening is accepted as it is handed in, in one request that can be repeated', async () => {
    const body = {
      editionId: simple,
      submit: true,
      title: 'Bài một',
      fieldCode: 'general',
      authors: [{ name: 'Lê A', sharePercent: 100 }],
    };
    const headers = { 'idempotency-key': 'entry-1' };
    const first = await call(ann, 'POST', '/entries', body, headers);
    const again = await call(ann, 'POST', '/entries', body, headers);
    expect([first.status, first.body.state, again.body.id]).toEqual([201, 'accepted', first.body.id]);
    const incomplete = await call(ann, 'POST', '/entries', { ...body, title: '' });
    expect(incomplete.status).toBe(422);
    const { items } = (await call(ann, 'GET', '/entries')).body as unknown as {
      items: { state: string; editionId: string }[];
    };
    expect(items.filter(({ editionId }) => editionId === simple).map(({ state }) => state)).toEqual(['accepted']);
  });

  test('S53: cannot be handed in after the deadline, even when the edition has not closed yet', async () => {
    const { body } = await call(ann, 'POST', '/entries', { editionId: edition, ...whole });
    await system.database.query(
      `update registration.edition set closes_at = now() - interval '1 second' where id = $1`,
      [edition],
    );
    const late = await call(ann, 'POST', `/entries/${body.id}/submit`, undefined, at(1));
    expect([late.status, late.body.code]).toEqual([409, 'edition-not-open']);
    const atOnce = await call(ann, 'POST', '/entries', { editionId: edition, submit: true, ...whole });
    expect([atOnce.status, atOnce.body.code]).toEqual([409, 'edition-not-open']);
    await system.database.query(
      `update registration.edition set closes_at = now() + interval '1 hour', state = 'open' where id = $1`,
      [edition],
    );
  });
});

describe('screening', () => {
  const handIn = async () => {
    const { body } = await call(ann, 'POST', '/entries', { editionId: edition, submit: true, ...whole });
    return body;
  };

  test('accepts, returns with reasons of the rulebook, and rejects', async () => {
    const [one, two, three] = [await handIn(), await handIn(), await handIn()];
    expect(
      (await call('organiser', 'POST', `/screening/${one.id}/accept`, undefined, at(one.version))).body.state,
    ).toBe('accepted');
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const made = { reasons: [{ code: 'made-up' }], until };
    expect((await call('organiser', 'POST', `/screening/${two.id}/return`, made, at(two.version))).status).toBe(400);
    const reasons = [{ code: 'unreadable', note: 'Trang 3 của Đỗ Thị Ước' }];
    const returned = await call(
      'organiser',
      'POST',
      `/screening/${two.id}/return`,
      { reasons, until },
      at(two.version),
    );
    expect(returned.body.state).toBe('returned');
    expect((await call(ann, 'POST', `/entries/${two.id}/submit`, undefined, at(returned.body.version))).status).toBe(
      200,
    );
    expect(
      (await call('organiser', 'POST', `/screening/${three.id}/reject`, { reasons }, at(three.version))).body.state,
    ).toBe('rejected');
    expect(
      (await call('organiser', 'POST', `/screening/${three.id}/accept`, undefined, at(three.version + 1))).status,
    ).toBe(409);
  });

  test('is for organisers of the edition only', async () => {
    expect((await call(ann, 'GET', `/screening?editionId=${edition}`)).status).toBe(403);
    const token = await system.token(bob, [{ role: 'organiser', scope: simple }]);
    const response = await fetch(`${system.url}/api/registration/screening?editionId=${edition}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(404);
  });

  test('lists page by page, and finds by title', async () => {
    const list = async (query: string) =>
      (await call('organiser', 'GET', `/screening?editionId=${edition}${query}`)).body as unknown as {
        items: { code: string }[];
        nextCursor: string | null;
      };
    const all = await list('');
    const first = await list('&limit=2');
    const second = await list(`&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(
      all.items.slice(0, 4).map(({ code }) => code),
    );
    expect((await list('&q=cải')).items).toHaveLength(1);
    expect((await list('&q=%25')).items).toHaveLength(0);
  });
});
