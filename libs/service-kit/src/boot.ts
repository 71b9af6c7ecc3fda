import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import { ClosingServer } from './closing-server.js';
import { contextNames, type ContextDefinition, type ContextName } from './context.js';
import { safetyOf, warningOf } from './database-line.js';
import { DatabaseClock } from './database-clock.js';
import { answerDocuments } from './documents/documents-site.js';
import { startContext, type StartedContext } from './started-context.js';
import { openEventLog } from './open-event-log.js';
import type { InternalTransport } from './internal-api.js';
import { LocalOrRemote, RemoteTransport } from './internal-transports.js';
import { createLogger } from './logging.js';
import { lookForNewer } from './newer-database.js';
import { answerOperations } from './operations.js';
import { answerMetrics } from './operations-metrics.js';
import { openEventLogSchema, openSchema } from './schema.js';
import { KitSettings, settings } from './settings.js';
import { strictTransport } from './strict-transport.js';

export interface BootOptions {
  settings: KitSettings;
  /** What is not `/api/<context>` of a context that runs here: the portal, or the way to other processes. */
  fallback?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Default: the database's. */
  clock?: Clock;
  /** For tests: sees each context's server before it takes requests. */
  watch?: (definition: ContextDefinition, fastify: FastifyInstance) => void;
  /** Default: JSON lines on standard output at the settings' level. */
  logger?: Logger;
  /** How other contexts are reached that do not run here. Default: `<CONTEXT>_URL`. */
  remote?: InternalTransport;
}

export interface RunningSystem {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  url: string;
  contexts: ReadonlyMap<ContextName, StartedContext>;
  /** Resolves when every outbox is empty, every cursor at the end, and no event has just begun to wait for a fact. */
  settle(): Promise<void>;
  /** Takes no new work, except for so long from who has a connection; finishes what is in hand, closes. */
  stop(drainMs?: number): Promise<void>;
}

/** From the signal on; docker-compose.yml and k8s/ kill after 20 s and more. */
const cutOffMs = 14_000;
/** For how long the edge and other services may use their connections to a service that ends. */
const drainMs = 1_000;

/** Before anything is written. @throws NewerDatabase, WrongEncoding */
async function lookAtDatabase(definitions: ContextDefinition[], databaseUrl: string, logger: Logger): Promise<void> {
  const newer = await lookForNewer(definitions, databaseUrl);
  if (newer.length > 0) {
    logger.warn(
      `a newer version has worked on this database (${newer.join(', ')}); this one goes on and leaves it as it is`,
    );
  }
  const warning = warningOf(safetyOf(databaseUrl));
  if (warning) logger.warn(warning);
}

/** Runs one context, or all of them, in this process behind one HTTP server. */
export async function runContexts(definitions: ContextDefinition[], options: BootOptions): Promise<RunningSystem> {
  const logger = options.logger ?? createLogger(options.settings.logLevel);
  await lookAtDatabase(definitions, options.settings.databaseUrl, logger);
  const time = await DatabaseClock.start(options.settings.databaseUrl, (text) => logger.warn(text));
  const clock = options.clock ?? time;
  const names = definitions.map(({ name }) => name);
  const log = await openEventLog(options.settings, names, (error) => logger.warn({ err: error }, 'event log'));
  await log.start();
  const contexts = new Map<ContextName, StartedContext>();
  const transport = new LocalOrRemote(contexts, options.remote ?? new RemoteTransport());
  try {
    for (const definition of definitions) {
      contexts.set(definition.name, await startContext(definition, { ...options, clock, log, transport, logger }));
    }
  } catch (error) {
    for (const context of contexts.values()) await context.stop();
    time.stop();
    await log.stop();
    throw error;
  }
  let stopping = false;
  const keepToHttps = strictTransport(options.settings.baseUrl);
  const { metricsPort: ownMetrics } = options.settings;
  const door = new ClosingServer((request, response) => {
    keepToHttps(response);
    const name = /^\/api\/([a-z]+)(?:[/?]|$)/.exec(request.url ?? '')?.[1] as ContextName | undefined;
    const context = name && contexts.get(name);
    if (context) context.fastify.routing(request, response);
    else if (answerOperations(request, response, contexts, stopping ? 'stopping' : time.fault())) return;
    else if (!ownMetrics && !options.fallback && answerMetrics(request, response, contexts)) return;
    else if (!answerDocuments(request, response, contexts.keys())) notHere(request, response, options.fallback);
  });
  const url = await listen(door.server, options.settings);
  const scraped = new ClosingServer((request, response) => {
    if (!answerMetrics(request, response, contexts)) notHere(request, response, undefined);
  });
  if (ownMetrics) await listen(scraped.server, { host: '127.0.0.1', port: ownMetrics });
  for (const context of contexts.values()) await context.startEvents();
  const stop = async (drainMs = 0) => {
    stopping = true;
    time.stop();
    // A statement may run for minutes, or wait for somebody's lock; who ends this process does not wait so long.
    const cutOff = setTimeout(() => {
      for (const [name, context] of contexts) {
        logger.warn(`${name} ends with work in hand after ${cutOffMs / 1000} s: it is rolled back`);
        void context.cutOff();
      }
    }, cutOffMs);
    await Promise.all([door.close(drainMs), scraped.close(0)]);
    for (const context of contexts.values()) await context.stop();
    clearTimeout(cutOff);
    await log.stop();
  };
  return { url, contexts, stop, settle: () => settle(contexts) };
}

/** The main of one service's own process; with the argument `migrate` it brings the service's schema up to date and ends. */
export async function runService(definition: ContextDefinition): Promise<void> {
  if (process.argv[2] === 'migrate') return migrate(definition);
  // From the beginning on: the first process of a container would hear no signal else. What is still starting has nothing in hand.
  let stop = () => Promise.resolve();
  stopOnSignal(() => stop());
  const system = await runContexts([definition], { settings: settings(KitSettings) });
  stop = () => system.stop(drainMs);
  console.log(`${definition.name} listens on ${system.url}`);
}

/** What is shared is brought up to date by whoever comes first. */
async function migrate(definition: ContextDefinition): Promise<void> {
  const { databaseUrl, migrationUrl: ownerUrl, kafkaBrokers } = settings(KitSettings);
  if (!kafkaBrokers) await openEventLogSchema({ databaseUrl, ownerUrl }, 'start');
  const source = await openSchema(definition, {
    databaseUrl,
    ownerUrl,
    poolSize: 2,
    applicationName: 'sangtao-migrate',
  });
  await source.destroy();
  console.log(`${definition.name}: the schema is up to date`);
}

/** The first signal ends the process in order, a second one at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function notHere(request: IncomingMessage, response: ServerResponse, fallback: BootOptions['fallback']): void {
  if (fallback) return fallback(request, response);
  response.writeHead(404, { 'content-type': 'application/problem+json' });
  response.end(
    JSON.stringify({ type: '/problems/not-found', status: 404, code: 'not-found', title: contextNames.join(', ') }),
  );
}

function listen(server: Server, { host, port }: Pick<KitSettings, 'host' | 'port'>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`));
  });
}

async function settle(contexts: ReadonlyMap<ContextName, StartedContext>): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (let quiet = 0; quiet < 2;) {
    const healths = await Promise.all([...contexts.values()].map((context) => context.health()));
    quiet = healths.every(({ lag, outbox, dueSoon }) => lag + outbox + dueSoon === 0) ? quiet + 1 : 0;
    if (Date.now() > deadline) throw new Error(`events do not settle: ${JSON.stringify(healths)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
