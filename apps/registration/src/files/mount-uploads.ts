import { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Tokens } from '@sangtao/service-kit/tokens';
import { isUUID } from 'class-validator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UploadServer, uploadsPath } from './upload-server.js';

const octets = 'application/offset+octet-stream';

/** `/api/registration/uploads`: the tus protocol 1.0, for whoever carries a token. */
export function mountUploads(fastify: FastifyInstance, app: NestFastifyApplication): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      const { status, headers } = await answer(app, request);
      return await reply.status(status).headers(headers).send();
    } catch (error) {
      // What is still on its way in need not be read.
      if (!request.raw.complete) reply.header('connection', 'close');
      throw error;
    }
  };
  fastify.register((scope, _options, done) => {
    // The bytes go to the disk as they come, never through memory.
    scope.addContentTypeParser(octets, (_request, _payload, parsed) => parsed(null));
    scope.post(uploadsPath, handler);
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${uploadsPath}/:id`, handler });
    done();
  });
}

async function answer(app: NestFastifyApplication, request: FastifyRequest) {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw new Refusal('not-signed-in');
  const { accountId } = await app.get(Tokens).check(token);
  const scope = currentScope();
  if (scope) scope.actor = accountId;
  const { id } = request.params as { id?: string };
  if (id !== undefined && !isUUID(id)) throw new Refusal('not-found');
  return app.get(UploadServer).answer(webRequest(request), accountId, id);
}

function webRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const url = new URL(request.url, 'http://registration');
  const carries = ['POST', 'PATCH'].includes(request.method) && request.headers['content-type']?.startsWith(octets);
  if (!carries) return new Request(url, { method: request.method, headers });
  const body = Readable.toWeb(request.raw) as never;
  // The browser's types, which a neighbour may bring in, do not know half-duplex requests; Node asks for it.
  const streamed = { method: request.method, headers, body, duplex: 'half' };
  return new Request(url, streamed as RequestInit);
}
