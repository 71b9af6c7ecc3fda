import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Proof } from '@sangtao/service-kit/auth';
import { signToken } from '@sangtao/service-kit/testing/tokens';
import { account, JudgingWorld, pointsOf } from './judging-world.js';

jest.setTimeout(60_000);
const worlds = new Map<Proof, JudgingWorld>();
const asks: Proof[] = ['link', 'password', 'second-factor'];

beforeAll(async () => {
  for (const judgesProve of asks) {
    const world = await JudgingWorld.start({ judgesProve });
    await world.accept(0);
    await world.appoint({});
    await world.open();
    worlds.set(judgesProve, world);
  }
});
afterAll(() => Promise.all([...worlds.values()].map((world) => world.system.stop())));

/** Everything on a judge's table, by one who has proved so much. */
async function codesOf(world: JudgingWorld, proved: Proof): Promise<string[]> {
  const token = await signToken(world.system.tokenKey, { accountId: account(0), grants: [], proved });
  const [sheet, round] = [world.sheet(0), `/my/rounds/${world.round}`];
  const answers = [
    await world.callAs(token, 'GET', sheet),
    await world.callAs(token, 'GET', `${sheet}/files/${account(1)}`),
    await world.callAs(token, 'GET', `${round}/queue`),
    await world.callAs(token, 'GET', `${round}/next`),
    await world.callAs(token, 'GET', `${round}/progress`),
    await world.callAs(token, 'PUT', `${sheet}/sheet`, { points: {} }, { 'if-match': '"99"' }),
    await world.callAs(token, 'POST', `${sheet}/submit`, pointsOf(1, 2, 3), { 'if-match': '"99"' }),
    await world.callAs(token, 'POST', `${sheet}/recuse`, { reason: '' }),
  ];
  return answers.map(({ status, body }) => (status < 400 ? 'ok' : body.code));
}

/** No such file, no such version, no reason: what the routes themselves say. */
const opened = ['ok', 'not-found', 'ok', 'ok', 'ok', 'version-conflict', 'version-conflict', 'invalid-input'];
const refused = (code: string) => opened.map(() => code);

test.each<[asked: Proof, proved: Proof, expected: string[]]>([
  ['link', 'link', opened],
  ['password', 'link', refused('confirm-again')],
  ['password', 'password', opened],
  ['password', 'second-factor', opened],
  ['second-factor', 'link', refused('second-factor-asked')],
  ['second-factor', 'password', refused('second-factor-asked')],
  ['second-factor', 'second-factor', opened],
])('S7, S12: a stage that asks for a %s, opened by a %s', async (asked, proved, expected) => {
  expect(await codesOf(worlds.get(asked)!, proved)).toEqual(expected);
});

test('S12: a round that opened before stages asked takes a link, as it did', async () => {
  const later = await JudgingWorld.start({ judgesProve: 'password' });
  try {
    await later.accept(0);
    await later.appoint({});
    await later.sql(`update judging.round set stage = stage - 'judgesProve' where id = $1`, [later.round]);
    await later.open();
    expect(await codesOf(later, 'link')).toEqual(opened);
  } finally {
    await later.system.stop();
  }
});
