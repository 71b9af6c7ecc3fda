import { Module } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EventLog } from '@sangtao/messaging/event-log';
import type { RuntimeHealth } from '@sangtao/messaging/runtime';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { v7 } from 'uuid';
import { AccessGuard } from './access.guard.js';
import type { Clock } from './clock.js';
import type { ContextDefinition } from './context.js';
import { Database } from './database.js';
import { serveOpenApi } from './documents/serve-document.js';
import { EndedSessions } from './ended-sessions.js';
import { EventTransport } from './event-transport.js';
import { prepareHttp } from './http.js';
import type { InternalTransport } from './internal-api.js';
import { readOnlyJson } from './json-bodies.js';
import { KitModule } from './kit.module.js';
import { NestLogger } from './logging.js';
import { refuseOtherMethods } from './other-methods.js';
import { OperationsState, type ServiceState } from './operations-state.js';
import { PassErrors } from './pass-errors.filter.js';
import { answerProblem, ProblemFilter } from './problems.js';
import { AnswerInterceptor } from './requests.js';
import { assertClassified, routesOf, type RouteOf } from './route-access.js';
import { RunningEvents } from './running-events.js';
import { openSchema } from './schema.js';
import type { KitSettings } from './settings.js';
import { Tracing } from './tracing.js';
import { validationPipe } from './validation.js';

export interface StartedContext {
  app: NestFastifyApplication;
  fastify: FastifyInstance;
  routes: RouteOf[];
  /** Everything that the router answers, also what no controller declares, such as `GET /api/identity/jwks`. */
  registered: ReadonlySet<string>;
  startEvents(): Promise<void>;
  stop(): Promise<void>;
  /** What `stop` would wait for ends without a result. */
  cutOff(): Promise<void>;
  health(): Promise<RuntimeHealth>;
  /** All that is known of it; takes more than `health`. */
  state(): Promise<ServiceState>;
}

export interface StartOptions {
  settings: KitSettings;
  log: EventLog;
  transport: InternalTransport;
  logger: Logger;
  clock: Clock;
  /** Sees each context's server before it takes requests. */
  watch?: (definition: ContextDefinition, fastify: FastifyInstance) => void;
}

/** One context's application, ready for requests; its events flow after `startEvents`. */
export async function startContext(definition: ContextDefinition, options: StartOptions): Promise<StartedContext> {
  const { settings, log, logger } = options;
  const source = await openSchema(definition, {
    databaseUrl: settings.databaseUrl,
    ownerUrl: settings.migrationUrl,
    poolSize: settings.databasePool,
    applicationName: `sangtao-${definition.name}`,
    migrate: settings.migrate,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    rootModule(definition, { ...options, source }),
    new FastifyAdapter({ bodyLimit: 1_048_576, trustProxy: settings.trustedProxies, frameworkErrors: answerProblem }),
    { logger: new NestLogger(logger.child({ context: definition.name })), abortOnError: false, bodyParser: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  const registered = new Set<string>();
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) registered.add(`${one} ${url}`);
  });
  readOnlyJson(fastify);
  app.setGlobalPrefix(`api/${definition.name}`);
  useEverywhere(app);
  const tracing = await Tracing.start(definition.name, settings);
  await prepareHttp(app, definition.name, settings, { logger, tracing });
  refuseOtherMethods(fastify, registered);
  options.watch?.(definition, fastify);
  serveOpenApi(fastify, definition);
  const routes = routesOf(app.get(DiscoveryService, { strict: false }), app.get(MetadataScanner, { strict: false }));
  assertClassified(routes);
  const transport = new EventTransport({
    context: definition.name,
    database: app.get(Database),
    log,
    endedSessions: app.get(EndedSessions),
    holder: v7(),
    tracing,
  });
  app.get(RunningEvents).attach(transport);
  connectEvents(app, transport);
  await definition.onRawRoutes?.(fastify, app);
  await app.init();
  await fastify.ready();
  return {
    app,
    fastify,
    routes,
    registered,
    stop: async () => {
      await app.close();
      await tracing?.stop();
    },
    cutOff: () => app.get(Database).cutOff(),
    startEvents: async () => void (await app.startAllMicroservices()),
    health: () => transport.health(),
    state: () => app.get(OperationsState).state(),
  };
}

function connectEvents(app: NestFastifyApplication, strategy: EventTransport): void {
  // Its filters can be set only before it is initialised.
  const events = app.connectMicroservice({ strategy }, { inheritAppConfig: false, deferInitialization: true });
  events.useGlobalFilters(new PassErrors());
}

/** On every route, in this order: who may, what was sent, what is answered, what went wrong. */
function useEverywhere(app: NestFastifyApplication): void {
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalPipes(validationPipe());
  app.useGlobalInterceptors(app.get(AnswerInterceptor));
  app.useGlobalFilters(new ProblemFilter());
}

function rootModule(definition: ContextDefinition, parts: Parameters<typeof KitModule.forContext>[1]) {
  @Module({ imports: [KitModule.forContext(definition, parts), definition.module] })
  class Root {}
  return Root;
}
