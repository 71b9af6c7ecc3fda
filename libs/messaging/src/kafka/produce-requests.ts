import type { LogRecord } from '../event-log.js';

/** What goes to one partition in one request is one batch for the broker, which takes 1 MiB by default, its overhead included. */
const maxBatchBytes = 900_000;

/** Records in requests that a broker takes, in their order; one that is too large by itself goes alone. */
export function requestsOf(records: LogRecord[]): LogRecord[][] {
  const requests: LogRecord[][] = [];
  let filled = new Map<string, number>();
  for (const record of records) {
    const partition = `${record.topic}/${record.partition}`;
    const bytes = Buffer.byteLength(record.envelope) + Buffer.byteLength(record.key);
    const before = filled.get(partition);
    if (requests.length === 0 || (before !== undefined && before + bytes > maxBatchBytes)) {
      requests.push([]);
      filled = new Map();
    }
    filled.set(partition, (filled.get(partition) ?? 0) + bytes);
    requests.at(-1)!.push(record);
  }
  return requests;
}
