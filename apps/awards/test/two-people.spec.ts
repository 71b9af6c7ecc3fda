import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { digestOf, type Publication } from '../src/countersigning/act.js';
import { TwoPeople1764400000000 } from '../src/migrations/1764400000000-two-people.js';
import { DataSource } from 'typeorm';
import { admin, aWork, AwardsWorld, id, organiserOf, roundOf, secondPerson, type Act } from './awards-world.js';

jest.setTimeout(90_000);
const hourMs = 3_600_000;
const sealer = id(1);
const world = new AwardsWorld();
let lastEdition = 1_000_000;

beforeAll(() => world.start());
afterAll(() => world.system.stop());
beforeEach(() => {
  world.deciders = [sealer, secondPerson];
  world.identityDown = false;
});

/** An edition with two prizes, sealed by one person for in so many hours. */
async function sealed(hours = 1): Promise<string> {
  const editionId = id((lastEdition += 10));
  const works = [aWork(lastEdition + 1, 90), aWork(lastEdition + 2, 80, { rank: 2 })];
  await world.given({ editionId, code: `HT-${lastEdition}`, works });
  const checkpoint = { size: 6, rootHash: 'ab'.repeat(32) };
  const bundle = { format: 'sangtao-result-bundle/1', records: [], checkpoint };
  world.bundles.set(`/internal/rounds/${roundOf(editionId)}/bundle`, bundle);
  await world.seal(editionId, new Date(world.clock.now().getTime() + hours * hourMs));
  return editionId;
}

async function stateOf(editionId: string): Promise<string> {
  const [row] = await world.system.database.query<{ state: string }>(
    'select state from awards.result where edition_id = $1',
    [editionId],
  );
  return row!.state;
}

async function digestKept(editionId: string): Promise<string | null> {
  const rows = await world.system.database.query<{ digest: string | null }>(
    'select digest from awards.act where subject = $1 and withdrawn_at is null',
    [editionId],
  );
  return rows[0]!.digest;
}

async function theAct(editionId: string): Promise<Act> {
  return (await world.acts(editionId))[0]!;
}

function sign(editionId: string, { id: act, version }: Act, who: string, grants: Grant[] = admin) {
  return world.call(who, 'POST', `/editions/${editionId}/acts/${act}/approval`, { grants, version });
}

/** What those who may approve were told of an act, in its order. */
async function tellings(act: Act) {
  await world.remind();
  await world.system.settle();
  const rows = await world.system.database.query<{ data: { occasion: string; accountIds: string[] } }>(
    `select envelope::jsonb -> 'data' as data from event_log.record
     where key = $1 and envelope like '%approval-awaited%' order by position`,
    [act.id],
  );
  return rows.map(({ data: { occasion, accountIds } }) => [occasion, accountIds]);
}

test('S49: a result is published once somebody else than who sealed it has approved it, and not before', async () => {
  const editionId = await sealed();
  const act = await theAct(editionId);
  world.clock.aheadMs += 2 * hourMs;
  await world.publish();
  expect(await stateOf(editionId)).toBe('sealed');

  const own = await sign(editionId, act, sealer);
  expect([own.status, own.body.code]).toEqual([403, 'own-act']);
  expect(own.body.errors).toEqual([expect.objectContaining({ field: 'approvedBy', code: 'another-person' })]);
  await world.publish();
  expect(await stateOf(editionId)).toBe('sealed');

  const said = await sign(editionId, act, secondPerson);
  expect(said.status).toBe(200);
  expect((said.body.items as Act[])[0]).toMatchObject({
    askedBy: { accountId: sealer, name: 'Người 001' },
    approvedBy: { accountId: secondPerson, name: 'Người 002' },
    mayApprove: false,
  });
  await world.publish();
  expect(await stateOf(editionId)).toBe('published');
  const acts = await world.system.database.query(
    `select actor, action from awards.audit where subject = $1 and action ~ '^publish-' order by id`,
    [editionId],
  );
  expect(acts).toEqual([
    { actor: sealer, action: 'publish-asked' },
    { actor: secondPerson, action: 'publish-approved' },
  ]);
});

test('S49: the second person sees what becomes public, and signs exactly that', async () => {
  const editionId = await sealed();
  const act = await theAct(editionId);
  expect(act.publication).toMatchObject({
    decisionNumber: '12/QĐ-BTC',
    evidenceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    prizes: [
      expect.objectContaining({ prizeCode: 'first', title: expect.stringContaining('Giải pháp') }),
      expect.objectContaining({ prizeCode: 'second' }),
    ],
  });
  const seen = act.publication as unknown as Publication;
  expect(digestOf({ ...seen, publishAt: new Date(seen.publishAt) })).toBe(act.digest);
  const stale = await sign(editionId, { ...act, version: act.version + 1 }, secondPerson);
  expect([stale.status, stale.body.code]).toEqual([412, 'version-conflict']);
  // Changed below the application, between the seal and the approval.
  const { database } = world.system;
  await database.query(`update awards.place set prize = 'third' where edition_id = $1 and prize = 'second'`, [
    editionId,
  ]);
  const said = await sign(editionId, act, secondPerson);
  expect([said.status, said.body.code]).toEqual([409, 'act-differs']);
  await database.query(`update awards.place set prize = 'second' where edition_id = $1 and prize = 'third'`, [
    editionId,
  ]);
  expect((await sign(editionId, act, secondPerson)).status).toBe(200);
  // And between the approval and the moment.
  await database.query(`update awards.place set prize = 'third' where edition_id = $1 and prize = 'second'`, [
    editionId,
  ]);
  world.clock.aheadMs += 2 * hourMs;
  await world.publish();
  expect([await stateOf(editionId), (await theAct(editionId)).approvedBy]).toEqual(['sealed', null]);
});

test('S49: a name, a title or a rulebook that changes after the approval asks for another one', async () => {
  const { database } = world.system;
  for (const change of [
    (entryId: string) => world.rename(entryId, { authors: ['Đỗ Thị Ước', 'Ai Đó'] }),
    (entryId: string) => world.rename(entryId, { title: 'Một giải pháp khác' }),
    (_: string, editionId: string) =>
      database.query(
        `update awards.edition set rulebook = jsonb_set(rulebook, '{prizes,0,name,vi}', '"Giải Vàng"') where id = $1`,
        [editionId],
      ),
  ]) {
    const editionId = await sealed(1);
    const winner = id(lastEdition + 1);
    const before = await theAct(editionId);
    expect(before.publication!.prizes[0]).toMatchObject({ entryId: winner, authors: [expect.stringContaining('Ước')] });
    expect((await sign(editionId, before, secondPerson)).status).toBe(200);
    await change(winner, editionId);
    world.clock.aheadMs += 2 * hourMs;
    await world.publish();
    const act = await theAct(editionId);
    expect([await stateOf(editionId), act.approvedBy]).toEqual(['sealed', null]);
    expect((await sign(editionId, act, secondPerson)).body.code).toBe('act-differs');
  }
});

test('S49: organisers and the chair of the edition may be the second person; a stolen session alone may not', async () => {
  const editionId = await sealed();
  const act = await theAct(editionId);
  const chair: Grant[] = [{ role: 'chair', scope: editionId }];
  const chairElsewhere: Grant[] = [{ role: 'chair', scope: id(3) }];
  expect((await sign(editionId, act, id(5), organiserOf(id(3)))).status).toBe(404);
  expect((await sign(editionId, act, id(5), chairElsewhere)).status).toBe(404);
  expect((await sign(editionId, act, id(5), [{ role: 'judge', scope: editionId }])).status).toBe(403);
  const token = await world.token(id(5), chair, new Date(world.clock.now().getTime() - 660_000));
  const stolen = await fetch(`${world.system.url}/api/awards/editions/${editionId}/acts/${act.id}/approval`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'if-match': `"${act.version}"` },
  });
  expect([stolen.status, ((await stolen.json()) as { code: string }).code]).toEqual([403, 'confirm-again']);
  expect((await sign(editionId, act, id(5), chair)).status).toBe(200);
});

test('S49: one person with two sessions is one person, and of two approvals at once one counts', async () => {
  const editionId = await sealed();
  const act = await theAct(editionId);
  const own = await Promise.all([sign(editionId, act, sealer), sign(editionId, act, sealer, organiserOf(editionId))]);
  expect(own.map(({ body }) => body.code)).toEqual(['own-act', 'own-act']);
  const both = await Promise.all([sign(editionId, act, secondPerson), sign(editionId, act, id(5))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  await expect(
    world.system.database.query('update awards.act set approved_by = asked_by where id = $1', [act.id]),
  ).rejects.toThrow('act_by_two');
});

test('S49: a seal that is opened takes its approval along, also at the same moment', async () => {
  for (let round = 0; round < 8; round++) {
    const editionId = await sealed();
    const act = await theAct(editionId);
    const path = `/editions/${editionId}/result`;
    const grants = organiserOf(editionId);
    const { version } = (await world.call(sealer, 'GET', path, { grants })).body as { version: number };
    const body = { reason: 'Sai số quyết định' };
    const [approved, opened] = await Promise.all([
      sign(editionId, act, secondPerson),
      world.call(sealer, 'POST', `${path}/unseal`, { grants, version, body }),
    ]);
    expect([200, 404]).toContain(approved.status);
    expect(opened.status).toBe(200);
    expect([await stateOf(editionId), await world.acts(editionId)]).toEqual(['decided', []]);
    // What was approved before does not count for what is sealed again.
    const sealedAgain = await world.call(sealer, 'POST', `${path}/seal`, {
      grants,
      version: opened.body.version as number,
      body: { publishAt: world.clock.now().toISOString() },
    });
    expect(sealedAgain.status).toBe(200);
    expect((await sign(editionId, act, secondPerson)).status).toBe(404);
    await world.publish();
    expect(await stateOf(editionId)).toBe('sealed');
  }
});

test('S49: an approval by somebody who may not give it any more does not publish', async () => {
  const [soon, later] = [await sealed(1), await sealed(30)];
  for (const editionId of [soon, later]) expect((await world.approve(editionId)).status).toBe(200);
  world.clock.aheadMs += 2 * hourMs;
  // While identity does not answer, nobody knows: nothing is published, and nothing is lost.
  world.identityDown = true;
  await world.publish();
  expect([await stateOf(soon), (await theAct(soon)).approvedBy?.accountId]).toEqual(['sealed', secondPerson]);
  world.identityDown = false;
  world.deciders = [sealer, id(5)];
  await world.publish();
  expect([await stateOf(soon), (await theAct(soon)).approvedBy]).toEqual(['sealed', null]);
  // Long before the moment those who still may are told that another approval is wanted.
  const act = await theAct(later);
  await world.remind();
  expect((await theAct(later)).approvedBy).toBeNull();
  expect((await tellings(act)).at(-1)).toEqual(['asked', [id(5)]]);
  expect((await world.approve(soon, id(5))).status).toBe(200);
  await world.publish();
  expect(await stateOf(soon)).toBe('published');
});

test('S49: those who may approve are told when it is sealed, a day before the moment and at the moment, once', async () => {
  const editionId = await sealed(48);
  const act = await theAct(editionId);
  const asked = ['asked', [secondPerson]];
  expect(await tellings(act)).toEqual([asked]);
  world.clock.aheadMs += 23 * hourMs;
  expect(await tellings(act)).toEqual([asked]);
  world.clock.aheadMs += 2 * hourMs;
  const dayBefore = ['day-before', [secondPerson, sealer]];
  expect(await tellings(act)).toEqual([asked, dayBefore]);
  world.clock.aheadMs += 24 * hourMs;
  await Promise.all([world.remind(), world.remind()]);
  const moment = ['moment', [secondPerson, sealer]];
  expect(await tellings(act)).toEqual([asked, dayBefore, moment]);

  const approved = await sealed(48);
  await world.approve(approved);
  world.clock.aheadMs += 47 * hourMs;
  const told = await tellings(await theAct(approved));
  expect(told.filter(([occasion]) => occasion !== 'asked')).toEqual([]);
});

test('a first page says to who may approve that something waits, without what; to nobody else, and no longer than it does', async () => {
  const editionId = await sealed();
  const waiting = async (who: string, grants: Grant[]) => {
    const { status, body } = await world.call(who, 'GET', '/my/acts', { grants });
    const mine = (body.items as { editionId: string }[]).filter((act) => act.editionId === editionId);
    return [status, mine];
  };
  const act = await theAct(editionId);
  const publishAt = act.publication!.publishAt;
  const shown = { id: act.id, kind: 'publish', editionId, askedAt: expect.any(String), publishAt };
  const looks = async () => {
    const sql = `select from awards.audit where subject = $1 and action = 'acts-viewed'`;
    return (await world.system.database.query(sql, [editionId])).length;
  };
  const before = await looks();
  const chair: Grant[] = [{ role: 'chair', scope: editionId }];
  for (const grants of [admin, organiserOf(editionId), chair]) {
    expect(await waiting(secondPerson, grants)).toEqual([200, [shown]]);
    expect(await waiting(sealer, grants)).toEqual([200, []]);
  }
  const elsewhere: Grant[] = [
    { role: 'chair', scope: id(3) },
    { role: 'judge', scope: editionId },
    { role: 'officer', scope: '*' },
  ];
  for (const grants of [[], elsewhere, organiserOf(id(3))]) expect(await waiting(id(9), grants)).toEqual([200, []]);
  expect(await looks()).toBe(before);
  await sign(editionId, act, secondPerson);
  expect(await waiting(id(5), admin)).toEqual([200, []]);
});

test('S49: a prize is taken back by two people, and a request may be withdrawn', async () => {
  const editionId = await sealed(0);
  await world.approve(editionId);
  await world.publish();
  const [code] = (await world.codes(editionId)) as [string];
  const grants = organiserOf(editionId);
  const body = { reason: 'Vi phạm quyền sở hữu trí tuệ' };
  const ask = () => world.call(sealer, 'POST', `/honours/${code}/revoke`, { grants, body });
  const status = async () => (await world.call(null, 'GET', `/certificates/${code}`)).body.status;
  expect((await ask()).status).toBe(202);
  expect((await ask()).body.code).toBe('act-asked');
  const act = await theAct(editionId);
  expect(act).toMatchObject({ kind: 'revoke', revocation: { certificateCode: code, reason: body.reason } });
  expect((await sign(editionId, act, sealer)).body.code).toBe('own-act');
  const withdrawal = `/editions/${editionId}/acts/${act.id}/withdrawal`;
  expect((await world.call(sealer, 'POST', withdrawal, { grants, version: act.version })).status).toBe(200);
  expect((await sign(editionId, act, secondPerson)).status).toBe(404);
  expect(await status()).toBe('valid');

  expect((await ask()).status).toBe(202);
  expect((await sign(editionId, await theAct(editionId), secondPerson)).status).toBe(200);
  expect(await status()).toBe('revoked');
  const [row] = await world.system.database.query(
    'select revoked_by, revoked_reason from awards.honour where certificate_code = $1',
    [code],
  );
  expect(row).toEqual({ revoked_by: sealer, revoked_reason: body.reason });
  expect((await ask()).body.code).toBe('honour-revoked');
});

test('S49: what was sealed before two people were asked for waits for its second person', async () => {
  const [waiting, done] = [await sealed(1), await sealed(0)];
  await world.approve(done);
  await world.publish();
  const before = await theAct(waiting);
  const runner = world.system.contexts.get('awards')!.app.get(DataSource).createQueryRunner();
  try {
    await runner.query('drop table awards.act');
    await new TwoPeople1764400000000().up(runner);
  } finally {
    await runner.release();
  }
  const { kind, askedBy, digest, approvedBy } = await theAct(waiting);
  expect([kind, askedBy.accountId, digest, approvedBy]).toEqual(['publish', sealer, before.digest, null]);
  expect(await digestKept(waiting)).toBeNull();
  expect([await stateOf(done), await world.acts(done)]).toEqual(['published', []]);
  expect((await sign(waiting, await theAct(waiting), secondPerson)).status).toBe(200);
  expect(await digestKept(waiting)).toBe(before.digest);
});
