import { collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client';

// Of the process itself: memory, processor time, delay of the event loop, garbage collection.
collectDefaultMetrics();

export const requestSeconds = new Histogram({
  name: 'sangtao_http_request_duration_seconds',
  help: 'Time to answer a request, by the route as the router knows it.',
  labelNames: ['context', 'method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

/** Told by the process that did it: it starts at nought with it. */
export const forgottenRows = new Counter({
  name: 'sangtao_forgotten_rows_total',
  help: 'Rows that had their time and were removed or emptied, by class of data.',
  labelNames: ['context', 'class'],
});

function gauge<Label extends string = 'context'>(name: string, help: string, more: Label[] = []) {
  return new Gauge({ name, help, labelNames: ['context', ...more] });
}

/** Looked up when somebody asks. A label's values are services and states, never ids: their number is bounded. */
export const gauges = {
  info: gauge('sangtao_service_info', 'Always 1; the version is in the label.', ['version']),
  databaseUp: gauge('sangtao_database_up', '1 when the service reaches its database, else 0.'),
  live: gauge('sangtao_events_live', '0 when events wait and none moves, or when the log failed for good.'),
  lag: gauge('sangtao_consumer_lag_events', 'Events that the service, which is one consumer group, has not taken yet.'),
  parkedKeys: gauge('sangtao_parked_keys', 'Objects of which an event is parked.'),
  parkedEvents: gauge('sangtao_parked_events', 'Events that are parked, with those that wait behind them.'),
  outbox: gauge('sangtao_outbox_events', 'Events that are committed and not yet in the log.'),
  outboxAge: gauge('sangtao_outbox_oldest_seconds', 'Age of the oldest of them; 0 when there is none.'),
  connections: gauge('sangtao_database_connections', 'Connections of the pool, in use or idle.', ['state']),
  connectionsMax: gauge('sangtao_database_connections_max', 'How many the pool may open.'),
  waiting: gauge('sangtao_database_waiting', 'Requests and jobs that wait for a connection.'),
  clockDifference: gauge(
    'sangtao_database_clock_difference_seconds',
    'Clock of the database minus that of the process.',
  ),
  diskFree: gauge('sangtao_disk_free_bytes', 'Free on the disk of DATA_DIR.'),
  diskSize: gauge('sangtao_disk_size_bytes', 'Size of that disk.'),
  backupFinished: gauge(
    'sangtao_backup_finished_timestamp_seconds',
    'End of the last backup; absent where none is known.',
  ),
  backupBytes: gauge('sangtao_backup_bytes', 'Size of the last backup.'),
  files: gauge('sangtao_stored_files', 'Files that people uploaded.'),
  fileBytes: gauge('sangtao_stored_bytes', 'Their size together.'),
  mails: gauge('sangtao_mails', 'E-mails by state: queued, sending, sent, kept, failed.', ['state']),
  mailAge: gauge(
    'sangtao_mail_oldest_seconds',
    'For how long the oldest e-mail that is not sent has been waiting; 0 when none waits.',
  ),
};

export { register };
