import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { HonourRevokedV1 } from '@sangtao/contracts/awards/honour-revoked.v1';
import { v7 } from 'uuid';
import { DoAlone, KeptAnswers, OnceUnderItsKey, type AlreadyAnswered } from '../src/idempotency.js';
import { runInScope } from '../src/request-scope.js';
import { SharedCommit, type SharedWork } from '../src/shared-commit.js';
import { startContexts, type TestSystem } from '../src/testing.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);

interface Note {
  id: string;
  text: string;
}

let system: TestSystem;
let alone: string[];

beforeAll(async () => {
  system = await startContexts([notebook]);
});
afterAll(() => system.stop());
beforeEach(async () => {
  alone = [];
  await system.database.query('delete from awards.note');
});

const insert = `insert into awards.note (id, text, version, owner) select id, text, 1, pg_current_xact_id()::text
  from json_to_recordset($1::json) as given (id uuid, text text)`;

/** Notes are written together; `look closer` is left to be done alone. */
function notes(changes: Partial<SharedWork<Note, string>> = {}) {
  return new SharedCommit<Note, string>(system.database, {
    together: async (tx, shares) => {
      const plain = shares.filter(({ item }) => item.text !== 'look closer');
      await tx.query(insert, [JSON.stringify(plain.map(({ item }) => item))]);
      await tx.publishAll(plain.map(({ item, scope }) => ({ ...newsOf(item), scope })));
      return shares.map(({ item }) => (item.text === 'look closer' ? undefined : `together: ${item.text}`));
    },
    alone: async (item) => {
      alone.push(item.text);
      await system.database.transaction((tx) => tx.query(insert, [JSON.stringify([item])]));
      return `alone: ${item.text}`;
    },
    ...changes,
  });
}

function newsOf({ id }: Note) {
  const data = { honourId: id, editionId: id, entryId: id, at: '2026-01-01T00:00:00.000Z' };
  return { eventClass: HonourRevokedV1, publication: { key: id, version: 1, data } };
}

/** Each as a request of its own. */
function request<T>(name: string, work: () => Promise<T>): Promise<T> {
  return runInScope({ requestId: name, correlationId: name, actor: name, language: 'vi' }, work);
}

const written = () =>
  system.database.query<{ text: string; owner: string }>('select text, owner from awards.note order by text');
const note = (text: string, id = v7()): Note => ({ id, text });

describe('a shared commit', () => {
  test('takes what arrives while one is under way, and nobody’s cause is mixed up', async () => {
    const shared = notes();
    const texts = ['a', 'b', 'c', 'd'];
    const ids = texts.map(() => v7());
    const answers = await Promise.all(
      texts.map((text, index) => request(`request-${text}`, () => shared.do(note(text, ids[index])))),
    );
    expect(answers).toEqual(texts.map((text) => `together: ${text}`));
    const transactions = (await written()).map(({ owner }) => owner);
    // The first waited for nobody; the others were written in one transaction.
    expect([new Set(transactions).size, new Set(transactions.slice(1)).size]).toEqual([2, 1]);
    await system.settle();
    const events = await system.database.query<{ key: string; envelope: string }>(
      'select key, envelope from event_log.record where key = any($1) order by key',
      [ids],
    );
    const causes = events.map(({ envelope }) => JSON.parse(envelope) as { actor: string; correlationid: string });
    expect(causes.map(({ actor, correlationid }) => [actor, correlationid])).toEqual(
      texts.map((text) => [`request-${text}`, `request-${text}`]),
    );
  });

  test('that one part breaks is done part by part: only that one fails', async () => {
    const shared = notes();
    const taken = note('a');
    const parts = [taken, note('b'), note('doubled', taken.id), note('look closer'), note('e')];
    const answers = await Promise.allSettled(parts.map((part) => request(part.text, () => shared.do(part))));
    expect(
      answers.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as { code: string }).code)),
    ).toEqual(['together: a', 'alone: b', '23505', 'alone: look closer', 'alone: e']);
    expect((await written()).map(({ text }) => text)).toEqual(['a', 'b', 'e', 'look closer']);
  });

  test('whose fate is not known is not tried again', async () => {
    await system.database.query(`create function awards.die() returns trigger language plpgsql as
      'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'`);
    await system.database.query(`create constraint trigger die after insert on awards.note deferrable initially deferred
      for each row when (new.text = 'die') execute function awards.die()`);
    const shared = notes();
    const answers = await Promise.allSettled(
      ['a', 'die', 'c'].map((text) => request(text, () => shared.do(note(text)))),
    );
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect([alone, (await written()).map(({ text }) => text)]).toEqual([[], ['a']]);
    // The next one finds the way free.
    expect(await request('later', () => shared.do(note('later')))).toBe('together: later');
  });

  test('leaves what happens inside an open transaction to that one', async () => {
    const shared = notes();
    const work = request('whole', () =>
      system.database.transaction(async () => {
        await shared.do(note('kept with it'));
        throw new Error('rolled back');
      }),
    );
    await expect(work).rejects.toThrow('rolled back');
    expect([alone, await written()]).toEqual([['kept with it'], []]);
  });
});

describe('a shared commit, under an idempotency key', () => {
  const answers = new KeptAnswers('awards');

  /** A handler's work under a key, and the answer that it makes of the result. */
  function keyed(key: string, work: () => Promise<string>): Promise<string> {
    const scope = { requestId: key, correlationId: key, actor: 'ann', language: 'vi' as const };
    const once = new OnceUnderItsKey({ actor: 'ann', key, fingerprint: key }, system.database, answers);
    return runInScope({ ...scope, once }, async () => {
      try {
        const body = `answer to ${await work()}`;
        await once.keep({ status: 201, body });
        return body;
      } catch (error) {
        await once.giveUp(error);
        throw error;
      }
    });
  }

  const kept = () =>
    system.database.query<{ key: string; body: string; owner: string }>(
      'select key, body, xmin::text as owner from awards.idempotency order by key',
    );

  beforeEach(async () => {
    await system.database.query('delete from awards.idempotency');
  });

  test('keeps each answer in the transaction of its effect, which others share', async () => {
    const shared = notes();
    const texts = ['a', 'b', 'c', 'd'];
    const given = await Promise.all(texts.map((text) => keyed(`key-${text}`, () => shared.do(note(text)))));
    expect(given).toEqual(texts.map((text) => `answer to together: ${text}`));
    const owners = (await written()).map(({ owner }) => owner);
    expect(new Set(owners.slice(1)).size).toBe(1);
    expect(await kept()).toEqual(texts.map((text, n) => ({ key: `key-${text}`, body: given[n], owner: owners[n] })));
  });

  test('does the same key of the same moment once, and tells the second what was answered', async () => {
    const shared = notes();
    const first = shared.do.bind(shared, note('first'));
    const answer = keyed('blocker', first);
    const twice = await Promise.allSettled([1, 2].map(() => keyed('twice', () => shared.do(note('twice')))));
    expect(await answer).toBe('answer to together: first');
    expect(twice[0]).toEqual({ status: 'fulfilled', value: 'answer to together: twice' });
    const refused = twice[1] as PromiseRejectedResult;
    expect((refused.reason as AlreadyAnswered).stored.body).toBe('answer to together: twice');
    expect((await written()).map(({ text }) => text)).toEqual(['first', 'twice']);
  });

  test('that meets a key which another process has just claimed keeps nothing, and every part is done alone', async () => {
    const shared = notes({
      together: async (tx, shares) => {
        await tx.query(insert, [JSON.stringify(shares.map(({ item }) => item))]);
        await system.database.run((other) =>
          other.query(`insert into awards.idempotency (actor, key, fingerprint, status, body)
            values ('ann', 'raced', 'raced', 201, '"theirs"') on conflict do nothing`),
        );
        return shares.map(({ item }) => `together: ${item.text}`);
      },
    });
    const raced = await keyed('raced', () => shared.do(note('raced'))).catch((error: unknown) => error);
    expect(raced).toBeInstanceOf(DoAlone);
    expect([await written(), (await kept()).map(({ body }) => body)]).toEqual([[], ['theirs']]);
  });

  test('is not kept where the handler fails after it: neither the effect nor an answer remains', async () => {
    const shared = notes();
    const failing = keyed('failing', async () => {
      await shared.do(note('failing'));
      throw new Error('no answer');
    });
    await expect(failing).rejects.toThrow('no answer');
    expect([await written(), await kept()]).toEqual([[], []]);
  });

  test('takes no statement after its result: it would not be part of the commit', async () => {
    const shared = notes();
    const late = keyed('late', async () => {
      const result = await shared.do(note('late'));
      await system.database.query('select 1');
      return result;
    });
    await expect(late).rejects.toThrow('too late for another statement');
    expect([await written(), await kept()]).toEqual([[], []]);
  });
});
