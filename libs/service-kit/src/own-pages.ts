import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser changes something here only for a page of ours: by Fetch Metadata, which every browser of today sends (W3C), and where it is
 * missing by `Origin`. Programs send neither. What a page of another site can send without asking is refused before anything reads it.
 */
export function refuseForeignPages(fastify: FastifyInstance, baseUrl: string): void {
  const { origin } = new URL(baseUrl);
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { 'sec-fetch-site': site, origin: from } = request.headers;
    const ours = site === undefined ? from === undefined || from === origin : site === 'same-origin' || site === 'none';
    if (ours || reading.has(request.method)) done();
    else done(new Refusal('foreign-page'));
  });
}
