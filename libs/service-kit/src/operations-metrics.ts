import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ContextName } from './context.js';
import { gauges, register } from './metrics.js';
import type { ServiceState } from './operations-state.js';
import type { StartedContext } from './started-context.js';

type Contexts = ReadonlyMap<ContextName, Pick<StartedContext, 'state'>>;

/** Answers `/metrics`, for a scraper: never on a port that people reach. @returns false for every other path */
export function answerMetrics(request: IncomingMessage, response: ServerResponse, contexts: Contexts): boolean {
  if ((request.url ?? '').split('?')[0] !== '/metrics') return false;
  readMetrics(contexts).then(
    (body) => {
      response.writeHead(200, { 'content-type': register.contentType, 'cache-control': 'no-store' });
      response.end(body);
    },
    () => {
      response.writeHead(503);
      response.end();
    },
  );
  return true;
}

async function readMetrics(contexts: Contexts): Promise<string> {
  const states = await Promise.all(
    [...contexts].map(async ([name, context]) => [name, await context.state().catch(() => undefined)] as const),
  );
  // An old figure of a service of which nothing is known now would look like a fresh one.
  for (const one of Object.values(gauges)) one.reset();
  for (const [context, state] of states) {
    gauges.databaseUp.set({ context }, state ? 1 : 0);
    if (state) setAll(state);
  }
  return register.metrics();
}

function setAll({ context, version, database, disk, backup, stored, mail, ...events }: ServiceState): void {
  gauges.info.set({ context, version }, 1);
  gauges.live.set({ context }, events.live ? 1 : 0);
  gauges.lag.set({ context }, events.lag);
  gauges.parkedKeys.set({ context }, events.parkedKeys);
  gauges.parkedEvents.set({ context }, events.parkedEvents);
  gauges.outbox.set({ context }, events.outbox);
  gauges.outboxAge.set({ context }, events.outboxSeconds);
  gauges.connections.set({ context, state: 'in-use' }, database.inUse);
  gauges.connections.set({ context, state: 'idle' }, database.idle);
  gauges.connectionsMax.set({ context }, database.max);
  gauges.waiting.set({ context }, database.waiting);
  gauges.clockDifference.set({ context }, database.clockDifferenceMs / 1000);
  if (disk) {
    gauges.diskFree.set({ context }, disk.freeBytes);
    gauges.diskSize.set({ context }, disk.sizeBytes);
  }
  if (backup) {
    gauges.backupFinished.set({ context }, Date.parse(backup.finishedAt) / 1000);
    gauges.backupBytes.set({ context }, backup.bytes);
  }
  if (stored) {
    gauges.files.set({ context }, stored.files);
    gauges.fileBytes.set({ context }, stored.bytes);
  }
  if (mail) {
    for (const [state, count] of Object.entries(mail.counts)) gauges.mails.set({ context, state }, count);
    const { waitingSince } = mail;
    gauges.mailAge.set({ context }, waitingSince ? Math.max(0, (Date.now() - waitingSince.getTime()) / 1000) : 0);
  }
}
