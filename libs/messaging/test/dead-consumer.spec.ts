import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
// The broker is plain JavaScript beside its list of jars, so that `npm run kafka` needs no build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { startBroker } from '../../../infra/kafka/broker.mjs';
import { logsToTest, shortSessions } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import kafkajs, { type Admin } from 'kafkajs';
import { eventually, Journal } from './journal.js';
import { keyOf } from './keys.js';

jest.setTimeout(120_000);

if (logsToTest().includes('kafka')) {
  let postgres: TestPostgres;
  let broker: Awaited<ReturnType<typeof startBroker>>;
  let dataDir: string;
  let admin: Admin;

  beforeAll(async () => {
    postgres = await startPostgres();
    dataDir = await mkdtemp(join(tmpdir(), 'sangtao-kafka-'));
    // Everybody may do everything, until somebody is told otherwise.
    const authorizer = 'org.apache.kafka.metadata.authorizer.StandardAuthorizer';
    const properties = {
      'authorizer.class.name': authorizer,
      'allow.everyone.if.no.acl.found': true,
      ...shortSessions,
    };
    broker = await startBroker({ dataDir, properties });
    admin = new kafkajs.Kafka({ brokers: [broker.brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
    await admin.connect();
  });
  afterAll(async () => {
    await admin.disconnect();
    await broker.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** From now on the group may not read: its consumer is refused for good, and kafkajs does not start it again. */
  function refuse(groupId: string): Promise<boolean> {
    const { GROUP } = kafkajs.AclResourceTypes;
    const whom = { principal: 'User:*', host: '*', permissionType: kafkajs.AclPermissionTypes.DENY };
    const what = { resourceType: GROUP, resourceName: groupId, operation: kafkajs.AclOperationTypes.READ };
    return admin.createAcls({ acl: [{ ...whom, ...what, resourcePatternType: kafkajs.ResourcePatternTypes.LITERAL }] });
  }

  test('G13: a consumer that Kafka refuses for good is seen within 15 s, though nothing waits; by whoever does not listen to its end it is not', async () => {
    const journal = await Journal.open(await postgres.createDatabase(), broker.brokers);
    const runtime = await journal.startRuntime();
    await journal.transactions.run((sql) => journal.publish(sql, keyOf(1), 1));
    await eventually(async () => expect(await journal.linesOf(keyOf(1))).toEqual([1]));
    expect((await runtime.health()).live).toBe(true);
    await refuse(`${journal.place.prefix}journal`);
    await eventually(async () => {
      const detail = expect.stringContaining('the consumer of journal ended: ');
      expect(await runtime.health()).toMatchObject({ live: false, lag: 0, detail });
    }, 15);
    jest.spyOn(journal.log, 'fault').mockReturnValue(undefined);
    expect((await runtime.health()).live).toBe(true);
    await journal.transactions.run((sql) => journal.publish(sql, keyOf(1), 2));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await journal.linesOf(keyOf(1))).toEqual([1]);
    await journal.close();
  });
}
