import { readFileSync } from 'node:fs';
import type { EventLog } from '@sangtao/messaging/event-log';
import { KafkaEventLog } from '@sangtao/messaging/kafka/kafka-event-log';
import type { KafkaLine } from '@sangtao/messaging/kafka/kafka-line';
import { PostgresEventLog } from '@sangtao/messaging/postgres/postgres-event-log';
import type { ContextName } from './context.js';
import { openEventLogSchema } from './schema.js';
import { SettingsError, type KitSettings } from './settings.js';

/**
 * The log that the settings name, not yet started: Kafka where brokers are given, else tables in PostgreSQL.
 * @param contexts which run in this process
 * @throws SettingsError
 */
export async function openEventLog(
  settings: KitSettings,
  contexts: readonly ContextName[],
  onError: (error: unknown) => void,
): Promise<EventLog> {
  const { databaseUrl, kafkaPrefix: prefix } = settings;
  const brokers = settings.kafkaBrokers.split(',').flatMap((broker) => broker.trim() || []);
  if (brokers.length > 0) return new KafkaEventLog({ brokers, line: lineOf(settings), prefix, contexts, onError });
  await openEventLogSchema({ databaseUrl, ownerUrl: settings.migrationUrl }, settings.migrate);
  return new PostgresEventLog({ connectionString: databaseUrl, onError });
}

function lineOf(settings: KitSettings): KafkaLine | undefined {
  const { kafkaTlsCa, kafkaSaslUser: name, kafkaSaslPassword: password, kafkaSaslMechanism: mechanism } = settings;
  if (kafkaTlsCa === '') return undefined;
  return {
    ...(kafkaTlsCa !== 'system' && { ca: fileOf(kafkaTlsCa) }),
    ...(name !== '' && { user: { name, password, mechanism } }),
  };
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SettingsError([`KAFKA_TLS_CA: no file that can be read (${(error as Error).message})`]);
  }
}
