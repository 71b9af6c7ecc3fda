import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// The broker is plain JavaScript beside its list of jars, so that `npm run kafka` needs no build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { missingForKafka, startBroker, type EncryptedBroker } from '../../../infra/kafka/broker.mjs';

export interface TestKafka {
  /** `host:port` */
  brokers: string;
  /** Ends the broker and removes its files. */
  stop(): Promise<void>;
}

/** A setting of the broker: tests wait for sessions to run out, and by itself it allows none below 6 s. */
export const shortSessions = { 'group.min.session.timeout.ms': 1_000 };

/** Starts one throw-away broker, the real one, on a free local port. @param encrypted default: open to everybody */
export async function startKafka(encrypted?: EncryptedBroker): Promise<TestKafka> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-kafka-'));
  const broker = await startBroker({ dataDir, properties: shortSessions, ...(encrypted ? { encrypted } : {}) });
  return {
    brokers: broker.brokers,
    stop: async () => {
      await broker.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The logs that this machine can run. Without Java or Maven the Kafka half does not run, and says so; in CI that is a failure. */
export function logsToTest(): ('postgres' | 'kafka')[] {
  const missing = missingForKafka();
  if (missing === undefined) return ['postgres', 'kafka'];
  if (process.env.CI) throw new Error(missing);
  console.warn(`The Kafka half of the tests does not run: ${missing}.`);
  return ['postgres'];
}
