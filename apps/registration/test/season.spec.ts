import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import type { Season, SeasonAccount, SeasonEdition } from '@sangtao/service-kit/season';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { v7 } from 'uuid';
import { enterSeason } from '../src/season/enter-season.js';
import { RegistrationWorld, secretary } from './registration-world.js';

jest.setTimeout(120_000);
let world: RegistrationWorld;
const account = (name: string): SeasonAccount => ({
  id: v7(),
  name,
  email: `${name}@example.vn`,
  password: '',
  role: name,
});
const day = 86_400_000;
const now = new Date();
const templateOf = (code: string) => {
  if (code.startsWith('Y')) return 'youth-contest';
  return code.startsWith('S') ? 'simple-contest' : 'technical-contest';
};
const edition = (code: string, opensDay: number, closesDay: number): SeasonEdition => ({
  id: v7(),
  code,
  year: Number(`20${code.slice(-2)}`),
  templateCode: templateOf(code),
  opensAt: new Date(now.getTime() + opensDay * day),
  closesAt: new Date(now.getTime() + closesDay * day),
  judging: null,
  decision: null,
});
const season: Season = {
  now,
  clock: new MovableClock(now),
  accounts: {
    admin: account('admin'),
    secretary: { ...account('secretary'), id: secretary },
    chair: account('chair'),
    officer: account('officer'),
    applicant: account('applicant'),
    judges: [],
    applicants: [account('second')],
    guardian: account('guardian'),
  },
  editions: {
    finished: edition('F-24', -800, -700),
    sealed: edition('S-26', -90, -40),
    current: edition('C-26', -100, -30),
    youthOpen: edition('Y-26', -28, 33),
    open: edition('O-28', -20, 20),
  },
};

beforeAll(async () => {
  const { applicants, guardian } = season.accounts;
  world = await RegistrationWorld.start({
    clock: season.clock,
    answer: ({ path, body }: InternalRequest) => {
      if (path !== '/internal/accounts') return undefined;
      return [...applicants, guardian!].find(({ email }) => email === (body as { email: string }).email);
    },
  });
  const { app } = world.system.contexts.get('registration')!;
  for (const one of Object.values(season.editions)) await enterSeason(app, season, one);
  season.clock.moveTo(now);
});
afterAll(() => world.system.stop());

test('the demonstration holds entries with a document that opens, and a draft', async () => {
  const { finished, current, open } = season.editions;
  const list = async (id: string) => {
    const path = `/screening?editionId=${id}&limit=200`;
    return (await world.call<{ items: { id: string }[] }>(secretary, { method: 'GET', path })).body.items;
  };
  const files = await world.system.database.query<{ id: string; entry_id: string; bytes: number }>(
    `select file.id, entry_id, bytes from registration.file join registration.entry on entry.id = entry_id where edition_id <> $1`,
    [season.editions.youthOpen!.id],
  );
  expect(files).toHaveLength(13);
  const lists = await Promise.all([finished, current, open].map(({ id }) => list(id)));
  const entries = lists.flat().map(({ id }) => id);
  for (const file of files) {
    expect(entries).toContain(file.entry_id);
    const path = `/screening/${file.entry_id}/files/${file.id}/content`;
    const { status, body } = await world.call(secretary, { method: 'GET', path });
    expect([status, (body as unknown as string).startsWith('%PDF-')]).toEqual([200, true]);
  }
  const mine = await world.call<{ items: { state: string }[] }>(season.accounts.applicant.id, {
    method: 'GET',
    path: '/entries',
  });
  expect(mine.body.items.some(({ state }) => state === 'draft')).toBe(true);
});

test('the demonstration lies in its own time: editions closed by the clock, entries before their deadline', async () => {
  const states = await world.system.database.query<{ code: string; state: string; entries: number; late: number }>(
    `select edition.code, edition.state, count(*)::int as entries,
       count(*) filter (where submitted_at > closes_at or submitted_at > $1)::int as late
     from registration.edition join registration.entry on edition_id = edition.id
     group by edition.id order by edition.opens_at`,
    [now],
  );
  expect(states.map(({ code, state, late }) => [code, state, late])).toEqual([
    ['F-24', 'screening', 0],
    ['C-26', 'screening', 0],
    ['S-26', 'screening', 0],
    ['Y-26', 'open', 0],
    ['O-28', 'open', 0],
  ]);
  expect(states.reduce((sum, { entries }) => sum + entries, 0)).toBe(154);
});

test('children enter: one team is complete and handed in, one waits for a guardian, one was refused', async () => {
  const { guardian } = season.accounts;
  const path = '/my/children';
  const mine = await world.call<{ items: { entryState: string; state: string }[] }>(guardian!.id, {
    method: 'GET',
    path,
  });
  expect(mine.body.items.map(({ entryState, state }) => [entryState, state]).toSorted()).toEqual([
    ['draft', 'waiting'],
    ['submitted', 'confirmed'],
  ]);
  const parent = season.accounts.applicants[0]!;
  const other = await world.call<{ items: { state: string }[] }>(parent.id, { method: 'GET', path });
  expect(other.body.items.map(({ state }) => state).toSorted()).toEqual(['confirmed', 'declined']);
});
