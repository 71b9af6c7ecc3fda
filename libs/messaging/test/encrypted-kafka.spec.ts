import { readFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:tls';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { topics, type Topic } from '@sangtao/contracts/topics';
import { Authority, type Certified } from '@sangtao/testing/certificates';
import { logsToTest, startKafka, type TestKafka } from '@sangtao/testing/kafka';
import { grantAll, kafkaAs, type KafkaUser } from '@sangtao/testing/kafka-users';
import { KafkaEventLog } from '../src/kafka/kafka-event-log.js';
import type { KafkaLine } from '../src/kafka/kafka-line.js';
import { accessRulesOf } from '../src/kafka/access-rules.js';
import { envelopeOf, eventually } from './journal.js';

jest.setTimeout(120_000);
const users = { admin: 'of-the-tests', judging: 'of-judging', awards: 'of-awards' };
type User = keyof typeof users;
let ours: Authority;
let others: Authority;
let certified: Certified;
let kafka: TestKafka;

const lineOf = (name: User, other: Partial<KafkaLine['user']> = {}): KafkaLine => ({
  ca: readFileSync(ours.file, 'utf8'),
  user: { name, password: users[name], mechanism: 'scram-sha-512', ...other },
});

const userOf = (name: User): KafkaUser => ({
  brokers: kafka.brokers,
  authority: ours.file,
  name,
  password: users[name],
});

async function startAndStop(
  line: KafkaLine | undefined,
  contexts = ['judging'],
  brokers = kafka.brokers,
): Promise<void> {
  const log = new KafkaEventLog({ brokers: [brokers], line, contexts });
  await log.start();
  await log.stop();
}

async function write(name: User, topic: Topic): Promise<void> {
  const log = new KafkaEventLog({ brokers: [kafka.brokers], line: lineOf(name), contexts: [name] });
  await log.start();
  await log.append([{ topic, partition: 0, key: 'a', envelope: envelopeOf('a', 1) }]).finally(() => log.stop());
}

/** Values of the topic from its beginning. @throws what the broker says when it does not let the group read */
async function read(name: User, topic: Topic, groupId: string): Promise<string[]> {
  const consumer = kafkaAs(userOf(name)).consumer({ groupId });
  try {
    return await new Promise<string[]>((resolve, reject) => {
      // The first member of a broker's first group waits until its offsets are loaded.
      consumer.on('consumer.crash', ({ payload }) => (payload.restart ? undefined : reject(payload.error)));
      const run = async () => {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning: true });
        await consumer.run({ eachMessage: ({ message }) => Promise.resolve(resolve([String(message.value)])) });
      };
      run().catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
}

if (logsToTest().includes('kafka')) {
  beforeAll(async () => {
    [ours, others] = [new Authority('ours'), new Authority('others')];
    certified = ours.certify('localhost');
    kafka = await startKafka({ keystore: certified.keystore, authority: ours.file, users });
    // Every topic is there, so that what is refused below is refused for its user.
    const everything = new KafkaEventLog({ brokers: [kafka.brokers], line: lineOf('admin') });
    await everything.start();
    await everything.stop();
    await grantAll(userOf('admin'), {
      judging: accessRulesOf('judging', ['registration.entry']),
      awards: accessRulesOf('awards', ['judging.round']),
    });
    // A broker learns of its rules a moment after they are kept.
    await eventually(() => startAndStop(lineOf('judging')));
    await eventually(() => startAndStop(lineOf('awards'), ['awards']));
  });
  afterAll(async () => {
    await kafka.stop();
    ours.remove();
    others.remove();
  });

  describe('S84: the line to a broker', () => {
    test.each(['scram-sha-512', 'plain'] as const)('is encrypted, and says by %s who speaks', async (mechanism) => {
      await startAndStop(lineOf('judging', { mechanism }));
    });

    test.each([
      ['another authority signed', () => ({ ...lineOf('judging'), ca: readFileSync(others.file, 'utf8') })],
      ['no authority known to Node signed', () => ({ user: lineOf('judging').user! })],
    ])('whose certificate %s is refused, with the setting that is wrong', async (_, line) => {
      await expect(startAndStop(line())).rejects.toThrow(/signed by an authority that is not trusted.*KAFKA_TLS_CA/);
    });

    test('whose certificate is for another host is refused', async () => {
      const byAddress = kafka.brokers.replace('localhost', '127.0.0.1');
      await expect(startAndStop(lineOf('judging'), [], byAddress)).rejects.toThrow(/for another host.*KAFKA_BROKERS/);
    });

    test('that knows another password is told by its settings', async () => {
      const wrong = lineOf('judging', { password: 'a guess' });
      await expect(startAndStop(wrong)).rejects.toThrow(/does not let judging in.*KAFKA_SASL_PASSWORD/);
    });

    test('below TLS 1.2 is refused; the same client would have spoken it', async () => {
      const old = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      const { key, certificate } = certified;
      const server = createServer({ ...old, key: readFileSync(key), cert: readFileSync(certificate) });
      const port = await listen(server);
      try {
        const ca = readFileSync(ours.file);
        await new Promise<void>((resolve, reject) => {
          const control = connect({ host: 'localhost', port, ca, ...old, servername: 'localhost' }, () => {
            expect(control.getProtocol()).toBe('TLSv1.1');
            control.end(resolve);
          }).on('error', reject);
        });
        await expect(startAndStop(lineOf('judging'), [], `localhost:${port}`)).rejects.toThrow(/no TLS 1.2 or newer/);
      } finally {
        server.close();
      }
    });
  });

  describe('S45, S84: a service’s user', () => {
    test('writes the topics of its context and reads those that it subscribes to', async () => {
      await write('judging', 'judging.round');
      await expect(read('awards', 'judging.round', 'awards')).resolves.toHaveLength(1);
    });

    test.each(Object.keys(topics).filter((topic) => !topic.startsWith('judging.')) as Topic[])(
      'judging’s does not write %s',
      async (topic) => {
        await expect(write('judging', topic)).rejects.toThrow(/[Nn]ot authorized/);
      },
    );

    test('nobody but judging reads score sheets', async () => {
      await write('judging', 'judging.score-sheet');
      await expect(read('awards', 'judging.score-sheet', 'awards')).rejects.toThrow(/[Nn]ot authorized/);
    });

    test('reads in its own group only', async () => {
      await expect(read('awards', 'judging.round', 'judging')).rejects.toThrow(/group coordinator/);
    });
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}
