import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { holdGatherings, stageGatherings } from '../src/gatherings.module.js';
import { GatheringsWorld, id } from './gatherings-world.js';

jest.setTimeout(60_000);
const now = new Date();
const clock = new MovableClock(now);
const world = new GatheringsWorld();
beforeAll(() => world.start({ clock }));
afterAll(() => world.system.stop());

const account = (n: number): SeasonAccount => ({
  id: id(n),
  name: `Người ${n}`,
  email: 'a@example.com',
  password: '',
  role: 'applicant',
});

test('the demonstration holds an event of 1,000 delegates that is over, and one that takes them, in a few seconds', async () => {
  const people = { applicant: account(1), applicants: [account(2), account(3)], secretary: account(4) };
  const season = { now, clock, accounts: people, editions: {} } as unknown as Season;
  const begin = performance.now();
  await holdGatherings(world.system.contexts.get('gatherings')!.app, season);
  expect(performance.now() - begin).toBeLessThan(15_000);
  const rows = await world.sql<{ state: string; delegates: number; kinds: number; badges: number; waiting: number }>(
    `select gathering.state, count(*)::int as delegates, count(distinct kind_code)::int as kinds, count(badge.id)::int as badges,
       (count(*) filter (where delegate.state = 'waiting'))::int as waiting
     from gatherings.gathering join gatherings.delegate on gathering_id = gathering.id left join gatherings.badge on delegate_id = delegate.id
     group by gathering.id order by starts_on`,
  );
  expect(rows).toEqual([
    { state: 'ended', delegates: 1003, kinds: 7, badges: 1003, waiting: 0 },
    { state: 'announced', delegates: expect.any(Number), kinds: 7, badges: expect.any(Number), waiting: 14 },
  ]);
  expect(rows[1]!.delegates).toBeGreaterThan(600);
  const came = await world.sql<{ day: string; arrived: number; zones: number; refused: number }>(
    `select scan.day::text, count(distinct delegate_id)::int as arrived, count(distinct gate)::int as zones,
       (count(*) filter (where verdict <> 'admitted'))::int as refused from gatherings.scan group by 1 order by 1`,
  );
  expect(came).toMatchObject([
    { zones: 5, refused: 0 },
    { zones: 5, refused: 0 },
  ]);
  for (const { arrived } of came) expect(arrived).toBeGreaterThan(400);
});

test('one of its delegates speaks at the event to come, and the exchange is told when', async () => {
  const people = { applicant: account(1), applicants: [account(2), account(3)], secretary: account(4) };
  const season = { now, clock, accounts: people, editions: {} } as unknown as Season;
  await stageGatherings(world.system.contexts.get('gatherings')!.app, season);
  const told = await world.sql<{ accountId: string; state: string; speaker: string }>(
    `select engagement.account_id as "accountId", state, release.agenda -> 'speakers' -> 0 ->> 'name' as speaker
       from gatherings.engagement join gatherings.gathering on gathering.id = gathering_id
       join gatherings.agenda_release release on release.gathering_id = gathering.id and number = 2`,
  );
  expect(told).toEqual([{ accountId: id(1), state: 'announced', speaker: 'Người 1' }]);
});
