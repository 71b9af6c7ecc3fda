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
