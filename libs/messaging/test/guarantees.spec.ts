import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { v7 } from 'uuid';
import { VersionConflict } from '../src/outbox.js';
import { NotYet } from '../src/runtime.js';
import { eventually, Journal } from './journal.js';
import { sqlOf } from './pool-transactions.js';

jest.setTimeout(120_000);
let postgres: TestPostgres;
let journal: Journal;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());
afterEach(() => journal.close());

const key = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const publish = (n: number, version: number) =>
  journal.transactions.run((sql) => journal.publish(sql, key(n), version));
/** An envelope that breaks its contract: most of what stands in every envelope is missing. */
const halfEvent = (subject: string) => JSON.stringify({ specversion: '1.0', subject, data: {} });

describe.each(logsToTest())('on the log in %s', (where) => {
  let kafka: TestKafka | undefined;
  beforeAll(async () => void (kafka = where === 'kafka' ? await startKafka() : undefined));
  afterAll(() => kafka?.stop());
  beforeEach(async () => void (journal = await Journal.open(await postgres.createDatabase(), kafka?.brokers)));

  describe('what is published is handled', () => {
    test('once and in order, for many keys and two competing replicas', async () => {
      const [{ operator }] = await Promise.all([journal.startRuntime(), journal.startRuntime()]);
      await Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          for (let version = 1; version <= 20; version++) await publish(n, version);
        }),
      );
      const expected = Array.from({ length: 20 }, (_, n) => n + 1);
      await eventually(async () => {
        for (let n = 0; n < 20; n++) expect(await journal.linesOf(key(n))).toEqual(expected);
      });
      expect(await operator.list()).toEqual([]);
    });

    test('also when its transaction commits after a later one', async () => {
      const runtime = await journal.startRuntime();
      const late = await journal.pool.connect();
      await late.query('begin');
      await journal.publish(sqlOf(late), key(1), 1);
      await publish(2, 1);
      runtime.nudge();
      await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([1]));
      await late.query('commit');
      late.release();
      await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1]));
    });

    test('not when its transaction rolls back', async () => {
      await journal.startRuntime();
      await expect(
        journal.transactions.run(async (sql) => {
          await journal.publish(sql, key(1), 1);
          throw new Error('changed my mind');
        }),
      ).rejects.toThrow('changed my mind');
      await publish(2, 1);
      await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([1]));
      expect(await journal.linesOf(key(1))).toEqual([]);
    });

    test('no version is published twice, and none is left out, even after the outbox was drained', async () => {
      await journal.startRuntime();
      await publish(1, 1);
      await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1]));
      await expect(publish(1, 1)).rejects.toThrow(VersionConflict);
      await expect(publish(1, 3)).rejects.toThrow(VersionConflict);
      await expect(publish(2, 2)).rejects.toThrow(VersionConflict);
      await publish(1, 2);
      await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1, 2]));
    });
  });

  describe('a failing event', () => {
    test('stops its own key only, and redriving restores the order', async () => {
      let poisoned = true;
      journal.before = (failing, version) => {
        if (poisoned && failing === key(1) && version === 2) throw new Error('poison');
      };
      const runtime = await journal.startRuntime();
      for (let version = 1; version <= 4; version++) {
        await publish(1, version);
        await publish(2, version);
      }
      await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([1, 2, 3, 4]));
      await eventually(async () =>
        expect((await runtime.operator.list()).map(({ state }) => state)).toEqual(['failed', 'waiting', 'waiting']),
      );
      expect(await journal.linesOf(key(1))).toEqual([1]);
      expect(await runtime.operator.redrive('identity.account', key(1), { actor: 'op', reason: 'still broken' })).toBe(
        false,
      );
      poisoned = false;
      expect(await runtime.operator.redrive('identity.account', key(1), { actor: 'op', reason: 'fixed' })).toBe(true);
      expect(await journal.linesOf(key(1))).toEqual([1, 2, 3, 4]);
      await publish(1, 5);
      await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1, 2, 3, 4, 5]));
    });

    test('can be skipped with a reason, which is recorded', async () => {
      journal.before = (_, version) => {
        if (version === 1) throw new Error('poison');
      };
      const runtime = await journal.startRuntime();
      await publish(1, 1);
      await publish(1, 2);
      await eventually(async () => expect(await runtime.operator.list()).toHaveLength(2));
      const [first] = await runtime.operator.list();
      expect(await runtime.operator.skip(first!.id, { actor: 'op', reason: 'never valid' })).toBe(true);
      expect(await journal.linesOf(key(1))).toEqual([2]);
      const { rows } = await journal.pool.query('select actor, action, reason from journal.operator_action');
      expect(rows).toEqual([{ actor: 'op', action: 'skip', reason: 'never valid' }]);
    });

    test('that waits for a fact is handled when the fact has come, without anybody doing anything', async () => {
      let arrived = false;
      journal.before = (waiting) => {
        if (waiting === key(1) && !arrived) throw new NotYet('the fact');
      };
      await journal.startRuntime();
      await publish(1, 1);
      await publish(1, 2);
      await publish(2, 1);
      await eventually(async () => expect(await journal.linesOf(key(2))).toEqual([1]));
      arrived = true;
      await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1, 2]));
    });

    test('undecodable bytes are kept aside and stop nothing', async () => {
      const runtime = await journal.startRuntime();
      await journal.append([{ topic: 'identity.account', partition: 0, key: key(1), envelope: halfEvent(key(1)) }]);
      await publish(1, 1);
      await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1]));
      expect((await runtime.operator.list()).map(({ state }) => state)).toEqual(['undecodable']);
    });
  });
});

test('an owner that slept through the end of its lease changes nothing', async () => {
  journal = await Journal.open(await postgres.createDatabase());
  const asleep = await journal.startRuntime();
  await publish(1, 1);
  await eventually(async () => expect(await journal.linesOf(key(1))).toEqual([1]));
  // Another owner has taken over meanwhile.
  await journal.pool.query(
    `update journal.lease set holder = $1, epoch = epoch + 1, until = now() + interval '1 hour'`,
    [v7()],
  );
  await journal.pool.query('update journal.cursor set epoch = epoch + 1');
  const { rows } = await journal.pool.query<{ envelope: string }>('select envelope from event_log.record');
  await journal.append(
    rows.map(({ envelope }) => ({
      topic: 'identity.account' as const,
      partition: 1,
      key: key(1),
      envelope: envelope
        .replace('"aggregateversion":1', '"aggregateversion":2')
        .replace(/"id":"[^"]+"/, `"id":"${v7()}"`),
    })),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await journal.linesOf(key(1))).toEqual([1]);
  expect((await asleep.health()).lag).toBe(1);
});
