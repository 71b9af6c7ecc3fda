import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';

/** With the address that we saw, whatever the client says about it. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = fromNodeHeaders(request.headers);
  headers.set('x-forwarded-for', request.ip);
  headers.delete('content-length');
  return headers;
}
