import type { EventLog } from '@sangtao/messaging/event-log';
import { KafkaEventLog } from '@sangtao/messaging/kafka/kafka-event-log';
import { PostgresEventLog } from '@sangtao/messaging/postgres/postgres-event-log';
import { openEventLogSchema } from './schema.js';
import type { KitSettings } from './settings.js';

/** The log that the settings name, not yet started: Kafka where brokers are given, else tables in PostgreSQL. */
export async function openEventLog(settings: KitSettings, onError: (error: unknown) => void): Promise<EventLog> {
  const brokers = settings.kafkaBrokers.split(',').flatMap((broker) => broker.trim() || []);
  if (brokers.length > 0) return new KafkaEventLog({ brokers, prefix: settings.kafkaPrefix, onError });
  await openEventLogSchema({ databaseUrl: settings.databaseUrl, ownerUrl: settings.migrationUrl }, settings.migrate);
  return new PostgresEventLog({ connectionString: settings.databaseUrl, onError });
}
