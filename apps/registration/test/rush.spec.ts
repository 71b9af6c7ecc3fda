import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ann, bob, RegistrationWorld, whole } from './registration-world.js';

jest.setTimeout(60_000);
let world: RegistrationWorld;
let edition: string;

beforeAll(async () => {
  world = await RegistrationWorld.start();
  edition = await world.openEdition('RUSH-26');
});
afterAll(() => world.system.stop());

interface Told {
  entryId: string;
  code: string;
  title: string;
  applicantId: string;
}

test('many who hand in at the same moment get what each would get alone: own code, receipt and event, or own refusal', async () => {
  const incomplete = 7;
  const people = Array.from({ length: 24 }, (_, n) => ({ account: n % 2 ? bob : ann, title: `Bài thứ ${n}` }));
  const answers = await Promise.all(
    people.map(({ account, title }, n) => {
      const content = { ...whole, title, ...(n === incomplete ? { consents: {} } : {}) };
      return world.draft(edition, { ...content, submit: true }, account);
    }),
  );
  expect(answers[incomplete]!.body.code).toBe('entry-incomplete');
  const taken = answers.flatMap(({ status, body }, n) => (status === 201 ? [{ ...people[n]!, body }] : []));
  expect(taken).toHaveLength(people.length - 1);
  expect(new Set(taken.map(({ body }) => body.code)).size).toBe(taken.length);

  for (const { account, title, body } of taken) {
    const { body: own } = await world.call(account, { method: 'GET', path: `/entries/${body.id}` });
    expect([own.title, own.code, own.state]).toEqual([title, body.code, 'submitted']);
    expect(own.receipts).toEqual([
      expect.objectContaining({ code: (body.receipt as unknown as { code: string }).code }),
    ]);
    expect(own.timeline).toHaveLength(1);
  }
  const told = await world.events<Told>('entry-submitted');
  const expected = taken.map(({ account, title, body }) => [body.id, body.code, title, account]);
  expect(told.map(({ entryId, code, title, applicantId }) => [entryId, code, title, applicantId]).sort()).toEqual(
    expected.sort(),
  );
  const actors = await world.system.database.query<{ n: number }>(
    `select count(*)::int as n from event_log.record
     where envelope::json ->> 'actor' <> envelope::json -> 'data' ->> 'applicantId' and topic = 'registration.entry'`,
  );
  expect(actors).toEqual([{ n: 0 }]);
});

test('under idempotency keys, many at the same moment and each sent twice: one entry for each key, one answer, shared commits', async () => {
  const keys = Array.from({ length: 16 }, (_, n) => `rush-${n}`);
  const send = (key: string, title = `Bài của ${key}`) => {
    const body = { editionId: edition, ...whole, title, submit: true };
    return world.call(ann, { method: 'POST', path: '/entries', body, headers: { 'idempotency-key': key } });
  };
  const answers = await Promise.all([...keys, ...keys].map((key) => send(key)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  const ids = answers.map(({ body }) => body.id);
  expect(ids.slice(keys.length)).toEqual(ids.slice(0, keys.length));
  expect(new Set(ids).size).toBe(keys.length);

  const again = await send(keys[0]!);
  expect([again.status, again.body]).toEqual([201, answers[0]!.body]);
  expect((await send(keys[0]!, 'Bài khác')).body.code).toBe('idempotency-mismatch');

  const rows = await world.system.database.query<{ entry: string; answer: string }>(
    `select entry.xmin::text as entry, kept.xmin::text as answer from registration.entry
     join registration.idempotency kept on kept.body ->> 'id' = entry.id::text where entry.id = any($1)`,
    [ids],
  );
  expect(rows).toHaveLength(keys.length);
  expect(rows.filter(({ entry, answer }) => entry !== answer)).toEqual([]);
  expect(new Set(rows.map(({ entry }) => entry)).size).toBeLessThan(keys.length);
});
