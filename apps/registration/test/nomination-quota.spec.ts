import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { TellBodies } from '../src/nominations/tell-bodies.job.js';
import { secretary } from './registration-world.js';
import { colleague, elsewhere, NominationWorld, officer } from './nomination-world.js';

jest.setTimeout(90_000);
let book: NominationWorld;

beforeAll(async () => {
  book = await NominationWorld.start();
});
afterAll(() => book.world.system.stop());

interface Opened {
  editionId: string;
  organisationId: string;
}

interface BodyCounts {
  organisationId: string;
  quota: number;
  sent: number;
  confirmed: number;
  hasOfficer: boolean;
}

test('twenty works that are sent at the same moment do not exceed the quota of two; who comes too late is told what to do', async () => {
  const edition = await book.openEdition('RACE-26');
  const ids: string[] = [];
  for (let made = 0; made < 20; made++) ids.push(await book.confirmed(edition));
  const answers = await Promise.all(ids.map((id) => book.send(id)));
  const sent = answers.filter(({ status }) => status === 200);
  expect(sent).toHaveLength(2);
  const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body.code);
  expect(refused).toEqual(Array.from({ length: 18 }, () => 'quota-full'));
  const [row] = await book.world.system.database.query<{ count: number }>(
    `select count(*)::int as count from registration.entry where edition_id = $1 and code is not null`,
    [edition],
  );
  expect(row!.count).toBe(2);
  const path = `/nominations/bodies?editionId=${edition}`;
  const { body } = await book.world.call<{ items: BodyCounts[] }>(colleague, { method: 'GET', path });
  expect(body.items).toEqual([
    expect.objectContaining({ organisationId: 'org-001', quota: 2, sent: 2, confirmed: 18 }),
  ]);
  await freesPlace(
    answers.findIndex(({ status }) => status === 200),
    ids,
    answers.map(({ status }) => status),
  );
});

/** One that is taken back makes room for one. */
async function freesPlace(taken: number, ids: string[], statuses: number[]): Promise<void> {
  const entry = await book.world.call(officer, { method: 'GET', path: `/entries/${ids[taken]}` });
  const path = `/entries/${ids[taken]}/withdraw`;
  await book.world.call(officer, { method: 'POST', path, body: { reason: 'thay' }, at: entry.body.version });
  const [one, two] = ids.filter((_, index) => statuses[index] !== 200);
  expect((await book.send(one!)).status).toBe(200);
  expect((await book.send(two!)).body.code).toBe('quota-full');
}

test('an organiser sees every body that may nominate, those without any as well, and reminds those with places left once a day', async () => {
  const edition = await book.openEdition('XEM-26');
  await book.send(await book.confirmed(edition));
  const read = () =>
    book.world.call<{ items: BodyCounts[] }>(secretary, {
      method: 'GET',
      path: `/nominations/overview?editionId=${edition}`,
    });
  const { items } = (await read()).body;
  expect(items.map(({ organisationId, quota, sent, hasOfficer }) => [organisationId, quota, sent, hasOfficer])).toEqual(
    [
      ['org-001', 2, 1, true],
      ['org-002', 2, 0, true],
      ['org-037', 10, 0, false],
    ],
  );
  const body = { editionId: edition, organisationIds: ['org-001', 'org-037'] };
  const remind = () => book.world.call(secretary, { method: 'POST', path: '/nominations/overview/remind', body });
  expect((await remind()).body.items).toEqual([
    { organisationId: 'org-001', officers: 2 },
    { organisationId: 'org-037', officers: 0 },
  ]);
  expect(await book.world.events('body-reminded')).toEqual([
    expect.objectContaining({
      organisationId: 'org-001',
      accountIds: [officer.accountId, colleague.accountId],
      left: 1,
    }),
  ]);
  body.organisationIds = ['org-001'];
  expect((await remind()).body.code).toBe('body-reminded-recently');
  const organiserElsewhere = {
    accountId: secretary,
    grants: [{ role: 'organiser' as const, scope: officer.accountId }],
  };
  const path = `/nominations/overview?editionId=${edition}`;
  expect((await book.world.call(organiserElsewhere, { method: 'GET', path })).status).toBe(404);
});

test('when nominations open, the officers of every body that may nominate are told, once though two replicas look', async () => {
  const edition = await book.openEdition('MO-26');
  const contest = await book.world.openEdition('THI-26');
  const tellers = book.world.system.contexts.get('registration')!.app.get(TellBodies, { strict: false });
  await Promise.all([tellers.tellAll(), tellers.tellAll()]);
  await tellers.tellAll();
  const opened = (await book.world.events('nominations-opened')) as unknown as Opened[];
  expect(opened.filter(({ editionId }) => editionId === edition)).toEqual([
    expect.objectContaining({
      organisationId: 'org-001',
      accountIds: [officer.accountId, colleague.accountId],
      quota: 2,
    }),
    expect.objectContaining({ organisationId: 'org-002', accountIds: [elsewhere.accountId], quota: 2 }),
  ]);
  expect(opened.filter(({ editionId }) => editionId === contest)).toEqual([]);
});
