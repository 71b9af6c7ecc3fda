import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { timeOrderedId } from './ids.js';
import type { ContextName } from './context.js';
import { requestSeconds } from './metrics.js';
import { refuseForeignPages } from './own-pages.js';
import { limitRates } from './rate-limits.js';
import { languageOf, runInScope, type RequestScope } from './request-scope.js';
import type { KitSettings } from './settings.js';
import { traceIdOf, traceparentIn, type Traced, type Tracing } from './tracing.js';

const scopes = new WeakMap<object, RequestScope>();

/** The scope of a request, also where the asynchronous context is not at hand (errors before the handler). */
export function scopeOf(request: FastifyRequest): RequestScope | undefined {
  return scopes.get(request);
}

/** Ids, security headers, limits, log line and metrics of every request of a context. */
export async function prepareHttp(
  app: NestFastifyApplication,
  context: ContextName,
  settings: KitSettings,
  { logger, tracing }: { logger: Logger; tracing: Tracing | undefined },
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  addScopes(fastify);
  refuseForeignPages(fastify, settings.baseUrl);
  if (tracing) traceRequests(fastify, tracing);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: [`'none'`], frameAncestors: [`'none'`] } },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // On every answer of the process or on none: strictTransport.
    strictTransportSecurity: false,
  } as never);
  await limitRates(app, settings.rateLimit);
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const labels = { context, method: request.method, route, status: String(reply.statusCode) };
    requestSeconds.observe(labels, reply.elapsedTime / 1000);
    const scope = scopeOf(request);
    logger.info(
      {
        ...labels,
        ms: Math.round(reply.elapsedTime),
        requestId: scope?.requestId,
        traceId: traceIdOf(scope?.traceparent),
        actor: scope?.actor,
      },
      'request',
    );
    done();
  });
}

function addScopes(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const requestId = timeOrderedId();
    const given = request.headers['x-correlation-id'];
    scopes.set(request, {
      requestId,
      correlationId: typeof given === 'string' && /^[\w-]{1,100}$/.test(given) ? given : requestId,
      actor: 'anonymous',
      language: languageOf(request.headers['accept-language']),
    });
    reply.header('x-request-id', requestId);
    reply.header('cache-control', 'no-store');
    done();
  });
  // After the body was read: events of the socket do not carry the asynchronous context.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const scope = scopes.get(request);
    if (scope) runInScope(scope, done);
    else done();
  });
}

/** A span for each request: part of the caller's trace, and the beginning of one where the caller has none. */
function traceRequests(fastify: FastifyInstance, tracing: Tracing): void {
  const spans = new WeakMap<FastifyRequest, Traced>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const parent = traceparentIn(request.headers.traceparent);
    const span = tracing.begin(request.method, { kind: 'server', parent });
    spans.set(request, span);
    const scope = scopes.get(request);
    if (scope) scope.traceparent = span.traceparent;
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const span = spans.get(request);
    span?.set(`${request.method} ${route}`, {
      'http.request.method': request.method,
      'http.route': route,
      'http.response.status_code': reply.statusCode,
    });
    span?.end(reply.statusCode >= 500 ? String(reply.statusCode) : undefined);
    done();
  });
}
