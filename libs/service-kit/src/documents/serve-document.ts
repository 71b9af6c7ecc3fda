import type { FastifyInstance } from 'fastify';
import type { ContextDefinition } from '../context.js';
import { languageOf, type Language } from '../request-scope.js';
import { openApi } from './open-api.js';

/** `GET /api/<context>/openapi.json`, in the language of the caller. Its routes do not change while it runs. */
export function serveOpenApi(fastify: FastifyInstance, context: ContextDefinition): void {
  const written = new Map<Language, string>();
  fastify.get(`/api/${context.name}/openapi.json`, (request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    if (!written.has(language)) written.set(language, JSON.stringify(openApi(context, language)));
    return reply
      .headers({ 'cache-control': 'public, max-age=60', vary: 'accept-language', 'content-language': language })
      .type('application/json; charset=utf-8')
      .send(written.get(language));
  });
}
