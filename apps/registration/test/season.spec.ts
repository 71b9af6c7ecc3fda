import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { v7 } from 'uuid';
import { loadRegistrationSeason } from '../src/season/load-season.js';
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
const season: Season = {
  now: new Date(),
  accounts: {
    admin: account('admin'),
    secretary: { ...account('secretary'), id: secretary },
    chair: account('chair'),
    officer: account('officer'),
    applicant: account('applicant'),
    judges: [],
    applicants: [account('second')],
  },
  editions: {
    finished: { id: v7(), code: 'F-24', year: 2024 },
    current: { id: v7(), code: 'C-26', year: 2026 },
    open: { id: v7(), code: 'O-28', year: 2028 },
  },
};

beforeAll(async () => {
  world = await RegistrationWorld.start();
  await loadRegistrationSeason(world.system.contexts.get('registration')!.app, season);
});
afterAll(() => world.system.stop());

test('the demonstration holds entries with a document that opens, and a draft', async () => {
  const { current, open } = season.editions;
  const list = async (id: string) => {
    const path = `/screening?editionId=${id}&limit=200`;
    return (await world.call<{ items: { id: string }[] }>(secretary, { method: 'GET', path })).body.items;
  };
  const files = await world.system.database.query<{ id: string; entry_id: string; bytes: number }>(
    `select file.id, entry_id, bytes from registration.file`,
  );
  expect(files).toHaveLength(6);
  const entries = [...(await list(current.id)), ...(await list(open.id))].map(({ id }) => id);
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
