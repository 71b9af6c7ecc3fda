import type { FastifyInstance } from 'fastify';

const most = 50_000_000;

/** Pictures come as the bytes of their file; which routes want some they say themselves. */
export function readPictures(fastify: FastifyInstance): void {
  const options = { parseAs: 'buffer', bodyLimit: most } as const;
  fastify.addContentTypeParser(['image/jpeg', 'image/png'], options, (_request, body, done) => done(null, body));
}
