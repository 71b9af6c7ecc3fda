import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { aDraft, officer, officerOf } from './agreements-world.js';
import { gathering, MeetingsWorld, organiser, organises, person } from './meetings-world.js';

jest.setTimeout(60_000);
const world = new MeetingsWorld();
beforeAll(() => world.start(4));
afterAll(() => world.system.stop());
beforeEach(async () => {
  world.base.today('2026-11-25');
  await world.clear();
});

interface Beginning {
  subject: string | null;
  gatheringId: string;
  parties: { name: string | null; owner: { accountId: string } }[];
}

async function agreed(): Promise<string> {
  await world.plan(1, 1);
  const { id } = await world.agreed(0, 1);
  world.base.today('2026-12-01', 10);
  await world.base.call(person(1), 'PUT', `/meetings/${id}/outcome`, { body: { outcome: 'agreement' } });
  return id;
}

const draftFrom = (meetingId: string, who: string, grants: Grant[], more: object = {}) => {
  const parties = [0, 1].map((n) => ({ name: `Đơn vị ${1000 + n}`, owner: { accountId: person(n) } }));
  const body = aDraft({ meetingId, gatheringId: gathering, parties, ...more });
  return world.base.call<{ id: string; meetingId: string }>(who, 'POST', '/agreements', { grants, body });
};

test('after a meeting of which one says that they will sign, a draft begins with both sides and what they met about', async () => {
  const id = await agreed();
  const path = `/meetings/${id}/agreement-beginning`;
  const begun = await world.base.call<Beginning>(organiser, 'GET', path, { grants: organises });
  expect(begun.body).toEqual({
    ...{ meetingId: id, gatheringId: gathering, subject: 'Máy số 1' },
    parties: [
      { name: 'Đơn vị 1000', owner: { accountId: person(0), name: 'Người 1000' } },
      { name: 'Đơn vị 1001', owner: { accountId: person(1), name: 'Người 1001' } },
    ],
  });
  const made = await draftFrom(id, organiser, organises);
  expect([made.status, made.body.meetingId]).toEqual([201, id]);
  // The meeting says so, to each who may read it.
  const organised = await world.organise<{ items: { agreementId: string | null }[] }>('GET', '/meetings');
  expect(organised.body.items.map(({ agreementId }) => agreementId)).toEqual([made.body.id]);
  expect(await world.of(0)).toMatchObject([{ id, agreementId: made.body.id }]);
  await world.system.database.query('update exchange.agreement_party set owner_id = null where owner_id = $1', [
    person(0),
  ]);
  expect(await world.of(0)).toMatchObject([{ id, agreementId: null }]);
  expect(await world.of(1)).toMatchObject([{ id, agreementId: made.body.id }]);
});

test('an officer drafts from a meeting of one’s own, and from no other', async () => {
  const id = await agreed();
  expect((await draftFrom(id, officer, officerOf('40'))).status).toBe(404);
  expect((await draftFrom(id, person(1), officerOf('40'))).status).toBe(201);
});

test('whom nobody met is not named by account, and no draft comes from a meeting of which nothing comes', async () => {
  const id = await agreed();
  const parties = [{ name: 'Đơn vị khác', owner: { accountId: person(2) } }];
  const stranger = await draftFrom(id, organiser, organises, { parties });
  expect(stranger.body.errors).toMatchObject([{ field: 'parties.0.owner.accountId', code: 'unknown' }]);
  await world.base.call(person(1), 'PUT', `/meetings/${id}/outcome`, { body: { outcome: 'nothing' } });
  expect((await draftFrom(id, organiser, organises)).body.code).toBe('meeting-state');
});
