import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { KitSettings } from '@sangtao/service-kit/settings';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AccountEvents } from '../accounts/account-events.js';
import { Auth } from './auth.js';
import { refusalOf } from './auth-refusals.js';
import { sharedSecret } from './shared-secret.js';
import { SigningKeys } from './signing-keys.js';

/** After these, tokens given out before must end at once. */
const endingPaths = ['/sign-out', '/revoke-session', '/revoke-sessions', '/revoke-other-sessions', '/change-password'];

/** They would act on being opened, which mail scanners do: see MailLinksController. */
const actingLinks = ['/magic-link/verify', '/verify-email'];

/** `/api/identity/auth/*` is better-auth's own handler. */
export function mountAuth(fastify: FastifyInstance, app: NestFastifyApplication): void {
  // Not a controller: its guard would check the caller's token, which needs these very keys, and wait for itself.
  fastify.get('/api/identity/jwks', async () => ({ keys: await app.get(SigningKeys).published() }));
  fastify.route({
    method: ['GET', 'POST'],
    url: '/api/identity/auth/*',
    handler: async (request, reply) => {
      const { engine } = app.get(Auth);
      const asked = request.url.split('?')[0]!;
      if (actingLinks.some((path) => asked.includes(path))) return reply.callNotFound();
      const ending = endingPaths.some((path) => asked.endsWith(path));
      const headers = headersOf(request);
      const session = ending ? await engine.api.getSession({ headers }) : null;
      const ask = () => engine.handler(requestOf(request, headers));
      const { result: response, cookie } = asked.endsWith('/sign-in/magic-link')
        ? await sharedSecret.ask(app.get(KitSettings).baseUrl.startsWith('https:'), ask)
        : { result: await ask(), cookie: undefined };
      if (session && response.ok) await app.get(AccountEvents).sessionEnded(session.user.id);
      if (!response.ok && response.status >= 400) {
        if (response.status === 429) void reply.header('retry-after', response.headers.get('x-retry-after') ?? '5');
        throw refusalOf(response.status, await response.text());
      }
      reply.status(response.status);
      response.headers.forEach((value, name) => {
        if (name !== 'set-cookie') reply.header(name, value);
      });
      const cookies = [...response.headers.getSetCookie(), ...(cookie ? [cookie] : [])];
      for (const one of cookies) reply.header('set-cookie', one);
      return reply.send(response.body ? await response.text() : null);
    },
  });
}

function requestOf(request: FastifyRequest, headers: Headers): Request {
  return new Request(new URL(request.url, 'http://identity'), {
    method: request.method,
    headers,
    ...(request.body ? { body: JSON.stringify(bodyOf(request)) } : {}),
  });
}

/** A changed password ends every other session, whatever the client asks for. */
function bodyOf(request: FastifyRequest): object {
  const body = request.body as object;
  return request.url.split('?')[0]!.endsWith('/change-password') ? { ...body, revokeOtherSessions: true } : body;
}

/** With the address that we saw, whatever the client says about it. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = fromNodeHeaders(request.headers);
  headers.set('x-forwarded-for', request.ip);
  headers.delete('content-length');
  return headers;
}
