import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import httpProxy from '@fastify/http-proxy';
import type { ContextName } from '@sangtao/service-kit/context';
import { answerDocuments } from '@sangtao/service-kit/documents/documents-site';
import { strictTransport } from '@sangtao/service-kit/strict-transport';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';

export interface EdgeOptions {
  /** Where each service listens, such as `http://registration:3000`. */
  services: ReadonlyMap<ContextName, string>;
  portal: (request: IncomingMessage, response: ServerResponse) => void;
  /** Whose word about the caller is taken, as in the services' `TRUSTED_PROXIES`; empty: nobody's. */
  trustedProxies: string;
  /** Where people reach the portal. */
  baseUrl: string;
}

const json = 'application/problem+json';
const malformed = JSON.stringify(problem(400, 'malformed-url'));
const unavailable = {
  vi: 'Dịch vụ đang tạm ngưng; dữ liệu của bạn không mất. Vui lòng thử lại sau ít phút.',
  en: 'This service is not available at the moment; nothing of yours is lost. Please try again in a few minutes.',
};

/** The one address that people see: the portal, and each service by its path. */
export async function createEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const { services, portal, trustedProxies, baseUrl } = options;
  const keepToHttps = strictTransport(baseUrl);
  // A broken URL is the caller's mistake, and no service's business.
  const server = fastify({
    logger: false,
    // While it ends it goes on answering over the connections that it has, each once more.
    return503OnClosing: false,
    trustProxy: trustedProxies,
    frameworkErrors: (_error, _request, reply) => reply.raw.writeHead(400, { 'content-type': json }).end(malformed),
  });
  server.addHook('onRequest', (request, reply, done) => {
    keepToHttps(reply.raw);
    if (isInternal(request.url)) void reply.code(404).type(json).send(problem(404, 'not-found'));
    else done();
  });
  for (const [name, upstream] of services) {
    await server.register(httpProxy, {
      upstream,
      prefix: `/api/${name}`,
      rewritePrefix: `/api/${name}`,
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => forwarded(request as FastifyRequest, headers),
        onError: (reply) => {
          const language = /^\s*en\b/i.test(reply.request.headers['accept-language'] ?? '') ? 'en' : 'vi';
          void reply
            .code(503)
            .headers({ 'content-type': json, 'retry-after': '5' })
            .send(JSON.stringify({ ...problem(503, 'unavailable'), detail: unavailable[language] }));
        },
      },
    });
  }
  server.get('/health/live', () => ({ edge: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const states = await Promise.all([...services].map(async ([name, url]) => [name, await isReady(url)] as const));
    return reply
      .code(states.every(([, ready]) => ready) ? 200 : 503)
      .send(Object.fromEntries(states.map(([name, ready]) => [name, ready ? 'ok' : 'not ready'])));
  });
  server.setNotFoundHandler((request, reply) => {
    reply.hijack();
    if (!answerDocuments(request.raw, reply.raw, services.keys())) portal(request.raw, reply.raw);
  });
  return server;
}

/** What a client says about itself in these headers is not believed, only what a trusted proxy says: they are written anew. */
function forwarded(request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const known = {
    ...headers,
    'x-forwarded-for': request.ip,
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
  };
  delete known.forwarded;
  return known;
}

/** Routes between services have their own tokens; from outside they do not even exist. */
function isInternal(url: string): boolean {
  const path = url.split('?')[0]!;
  try {
    return /^\/api\/[^/]+\/internal(\/|$)/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  return answer?.ok === true;
}

function problem(status: number, code: string) {
  return { type: `/problems/${code}`, status, code };
}
