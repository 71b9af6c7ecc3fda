import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { EntryAmendedV1 } from '@sangtao/contracts/registration/entry-amended.v1';
import { account, anEntry, applicant, edition, entryId, JudgingWorld, organiser, pointsOf } from './judging-world.js';

jest.setTimeout(60_000);
let world: JudgingWorld;

beforeAll(async () => {
  world = await JudgingWorld.start({ conflicts: { sameOrganisation: true, sameProvince: true } });
  await world.accept(0);
  await world.accept(1, { organisationId: 'org-1', provinceCode: '30' });
  await world.accept(2, { provinceCode: '31' });
  await world.accept(3, { provinceCode: '30', authorAccountIds: [account(0)] });
  await world.appoint({}, { organisationId: 'org-1' }, { provinceCode: '31' }, { role: 'chair', fieldCodes: [] });
  await world.open();
});
afterAll(() => world.system.stop());

test('S43: a judge with a conflict of interest finds the entry neither in the queue nor by its id, whatever is asked', async () => {
  expect(await world.queue(0)).toEqual(['STKT-0', 'STKT-1', 'STKT-2']);
  expect(await world.queue(1)).toEqual(['STKT-0', 'STKT-2', 'STKT-3']);
  expect(await world.queue(2)).toEqual(['STKT-0', 'STKT-1', 'STKT-3']);
  for (const [judge, entry] of [
    [0, 3],
    [1, 1],
    [2, 2],
  ] as const) {
    expect((await world.call(account(judge), 'GET', world.sheet(entry))).status).toBe(404);
    const stranger = await world.submit(judge, 99, [1, 1, 1]);
    const asked = [
      await world.submit(judge, entry, [1, 1, 1]),
      await world.call(account(judge), 'PUT', `${world.sheet(entry)}/sheet`, { points: {} }),
      await world.call(account(judge), 'POST', `${world.sheet(entry)}/recuse`, { reason: 'Bạn học', kind: 'conflict' }),
    ];
    expect(asked.map(({ status, body }) => [status, body.code])).toEqual(
      asked.map(() => [stranger.status, stranger.body.code]),
    );
  }
  expect((await world.call(account(0), 'GET', world.sheet(1))).status).toBe(200);
});

test('who recuses no longer sees the entry; doing it twice is one record, with the kind and without the words', async () => {
  await world.submit(0, 2, [60, 60, 60]);
  const recuse = () =>
    world.call<{ state: string }>(account(0), 'POST', `${world.sheet(2)}/recuse`, {
      reason: 'Bạn học của Nguyễn Văn A',
      kind: 'conflict',
    });
  expect((await recuse()).body.state).toBe('recused');
  expect((await recuse()).body.state).toBe('recused');
  expect(await world.queue(0)).toEqual(['STKT-0', 'STKT-1']);
  expect((await world.call(account(0), 'GET', world.sheet(2))).status).toBe(404);
  expect((await world.submit(0, 2, [1, 1, 1])).body.code).toBe('conflict-of-interest');
  const kept = await world.sql(`select total, reason, recusal from judging.sheet where entry_id = $1`, [entryId(2)]);
  expect(kept).toEqual([{ total: 60, reason: 'Bạn học của Nguyễn Văn A', recusal: 'conflict' }]);
  const records = await world.records();
  const recusals = records.filter(({ kind }) => kind === 'recusal');
  expect(recusals).toEqual([
    expect.objectContaining({ because: 'conflict', reasonHash: expect.stringMatching(/^\w{64}$/) }),
  ]);
  expect(JSON.stringify(records)).not.toContain('Nguyễn');
});

test('an entry that is accepted again or amended is known as it now is', async () => {
  await world.accept(0, { organisationId: 'org-1', applicantId: account(2), title: 'Bài 0 mới' }, 2);
  expect(await world.queue(1)).not.toContain('STKT-0');
  expect(await world.queue(2)).not.toContain('STKT-0');
  const amended = {
    ...anEntry(0),
    provinceCode: '31',
    authorAccountIds: [account(0)],
    applicantId: applicant,
    title: 'Sửa',
  };
  await world.publish(async (tx) => {
    await tx.publish(EntryAmendedV1, { key: entryId(0), version: 3, data: amended });
    // Not accepted yet: it is nobody's to judge.
    await tx.publish(EntryAmendedV1, { key: entryId(9), version: 1, data: anEntry(9) });
  });
  expect(await world.queue(0)).not.toContain('STKT-0');
  expect(await world.queue(2)).not.toContain('STKT-0');
  const { body } = await world.call<{ title: string; changedAt: string }>(account(1), 'GET', world.sheet(0));
  expect(body).toMatchObject({ title: 'Sửa', changedAt: amended.at });
  expect(await world.sql('select 1 from judging.entry where id = $1', [entryId(9)])).toEqual([]);
});

test('a draft is kept under its version; a sheet that was handed in is not overwritten by a draft', async () => {
  const path = `${world.sheet(2)}/sheet`;
  const save = (novelty: number | null, version?: string) => {
    const body = { points: { novelty }, notes: 'xem lại trang 3' };
    return world.call<{ version: number }>(account(1), 'PUT', path, body, version ? { 'if-match': version } : {});
  };
  const first = await save(10);
  expect([first.status, first.etag]).toEqual([200, '"1"']);
  expect((await save(20)).body.code).toBe('version-required');
  expect((await save(20, '"7"')).body).toMatchObject({ code: 'version-conflict', data: { version: 1 } });
  expect((await save(20, first.etag!)).body.version).toBe(2);
  const { body } = await world.call<{ sheet: object }>(account(1), 'GET', world.sheet(2));
  expect(body.sheet).toMatchObject({ points: { novelty: 20 }, notes: 'xem lại trang 3', version: 2 });
  const stale = await world.call(account(1), 'POST', `${world.sheet(2)}/submit`, pointsOf(1, 1, 1), {
    'if-match': '"1"',
  });
  expect(stale.body.code).toBe('version-conflict');
  expect((await world.submit(1, 2, [20, 20, 20])).status).toBe(200);
  const late = await save(30, '"3"');
  expect([late.status, late.body.code]).toEqual([409, 'sheet-handed-in']);
});

test('a chair sees the own round and decides nothing', async () => {
  const { round } = world;
  for (const what of ['', '/coverage', '/workload', '/ranking', '/judges']) {
    expect([what, (await world.callAsChair(3, 'GET', `/rounds/${round}${what}`)).status]).toEqual([what, 200]);
    // Judge 1 holds the grant of a chair, but is none of this round.
    expect([what, (await world.callAsChair(1, 'GET', `/rounds/${round}${what}`)).status]).toEqual([what, 404]);
    expect((await world.call(account(1), 'GET', `/rounds/${round}${what}`)).status).toBe(403);
  }
  for (const step of ['/close', '/open', '/judges']) {
    expect((await world.callAsChair(3, 'POST', `/rounds/${round}${step}`, {})).status).toBe(403);
  }
});

test('accepting gives the grant; a refusal with its reason is remembered', async () => {
  const grants = world.sent.filter(({ path }) => path === '/internal/grants').map(({ body }) => body);
  expect(grants).toContainEqual({ accountId: account(3), role: 'chair', scope: edition });
  expect(grants).toHaveLength(4);
  const invite = { email: '77@example.com', name: 'Bận', fieldCodes: [] };
  const path = `/rounds/${world.round}/judges`;
  const { body } = await world.call<{ id: string }>(organiser, 'POST', path, invite);
  const decline = () =>
    world.call(account(77), 'POST', `/my/invitations/${body.id}/decline`, { reason: 'Đi công tác' });
  expect((await decline()).status).toBe(200);
  const again = await world.call<{ state: string }>(organiser, 'POST', path, invite);
  expect(again.body).toMatchObject({ state: 'declined', declineReason: 'Đi công tác' });
  expect((await world.call(account(77), 'POST', `/my/invitations/${body.id}/accept`)).body.code).toBe(
    'invitation-answered',
  );
});

test('inviting waits for nobody who is scoring', async () => {
  const invite = { email: '78@example.com', name: 'Mới', fieldCodes: [] };
  await world.system.database.transaction(async (tx) => {
    await tx.query('select 1 from judging.round where id = $1 for no key update', [world.round]);
    expect((await world.call(organiser, 'POST', `/rounds/${world.round}/judges`, invite)).status).toBe(201);
  });
});

test('after the close the ranking is what was decided then', async () => {
  const ranking = () => world.call<{ fields: unknown[] }>(organiser, 'GET', `/rounds/${world.round}/ranking`);
  await world.call(organiser, 'POST', `/rounds/${world.round}/close`, { confirm: true });
  const { body } = await ranking();
  expect(body.fields).toHaveLength(1);
  await world.sql('update judging.sheet set total = 1 where round_id = $1', [world.round]);
  expect((await ranking()).body.fields).toEqual(body.fields);
});
