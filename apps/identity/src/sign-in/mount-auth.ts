import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Refusal } from '@sangtao/service-kit/refusal';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AccountEvents } from '../accounts/account-events.js';
import { CurrentSession, type LiveSession } from '../sessions/current-session.js';
import { provedAt } from '../sessions/session-rules.js';
import { SessionsStore } from '../sessions/sessions.store.js';
import { StepUp } from '../sessions/step-up.js';
import { Auth } from './auth.js';
import { authPaths, confirmedWithinMs, type AuthPath } from './auth-paths.js';
import { refusalOf } from './auth-refusals.js';
import { headersOf } from './request-headers.js';
import { NewPasswords } from './new-passwords.js';
import { sharedSecret } from './shared-secret.js';
import { SigningKeys } from './signing-keys.js';
import { TriedSignIn } from './tried-sign-in.js';

/** Of `/api/identity/auth/*`, better-auth's own handler answers what stands in the list of its paths; nothing else of it is open. */
export function mountAuth(fastify: FastifyInstance, app: NestFastifyApplication): void {
  // Not a controller: its guard would check the caller's token, which needs these very keys, and wait for itself.
  fastify.get('/api/identity/jwks', async () => ({ keys: await app.get(SigningKeys).published() }));
  fastify.route({
    method: ['GET', 'POST'],
    url: '/api/identity/auth/*',
    handler: async (request, reply) => {
      const path = request.url.split('?')[0]!.slice('/api/identity/auth'.length);
      const rule = authPaths.get(`${request.method} ${path}`);
      if (!rule) return reply.callNotFound();
      const before = await sessionBefore(app, request, rule);
      const tried = app.get(TriedSignIn);
      await tried.begin(path, request.body, before?.user);
      const passwords = app.get(NewPasswords);
      const whose = before?.accountId ?? (await passwords.personOfLetter(path, request.body));
      await passwords.check(path, request.body, whose);
      const answer = await ask(app, request, reply, path);
      if (answer.ok || answer.status < 400) {
        await tried.succeeded(path, request.body, before?.user);
        await passwords.wasSet(path, request.body, whose);
        await settle(app, rule, { before, answer });
        // Who has just made a passkey has shown finger, face or PIN here.
        if (before && rule.then === 'proves') await app.get(StepUp).bySecondFactor(before, { request, reply });
      }
      return send(reply, answer, rule);
    },
  });
}

/** @throws Refusal not-signed-in, second-factor-needed, confirm-again */
async function sessionBefore(
  app: NestFastifyApplication,
  request: FastifyRequest,
  { needs, then }: AuthPath,
): Promise<LiveSession | null> {
  const sessions = app.get(CurrentSession);
  if (needs === 'nothing') return then ? sessions.find(request) : null;
  const session = await sessions.get(request);
  const age = app.get(Surroundings).clock.now().getTime() - provedAt(session).getTime();
  if (needs === 'recent' && age > confirmedWithinMs) throw new Refusal('confirm-again');
  return session;
}

async function ask(
  app: NestFastifyApplication,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
): Promise<Response> {
  const work = () => app.get(Auth).engine.handler(requestOf(request, path));
  if (path !== '/sign-in/magic-link') return work();
  const { result, cookie } = await sharedSecret.ask(app.get(KitSettings).baseUrl.startsWith('https:'), work);
  void reply.header('set-cookie', cookie);
  return result;
}

/** What follows from what better-auth did. */
async function settle(
  app: NestFastifyApplication,
  { then }: AuthPath,
  { before, answer }: { before: LiveSession | null; answer: Response },
): Promise<void> {
  const store = app.get(SessionsStore);
  const now = app.get(Surroundings).clock.now();
  // Whoever signs in again at this browser does not leave the old session behind.
  if (then === 'begins' || then === 'begins-with-both') {
    if (before && beginsSession(answer)) await store.end(before.accountId, before.id);
  }
  if (then === 'begins-with-both') {
    // The passkey asked for a finger, a face or a PIN: two factors at once.
    const { session } = (await answer.clone().json()) as { session: { id: string } };
    await store.passedSecondFactor(session.id, now);
  }
  if (then === 'ends' && before) await app.get(AccountEvents).sessionEnded(before.accountId);
  // The password's change made a session in place of all others; what this one had proved stays true.
  if (then === 'renews' && before) {
    if (before.secondFactorAt) await store.carryOver(before.accountId, before);
    await app.get(AccountEvents).sessionEnded(before.accountId);
  }
}

/** An issuer's answer that was refused also sends the person on. */
function beginsSession(answer: Response): boolean {
  return answer.headers.getSetCookie().some((cookie) => /session_token=[^;]/.test(cookie));
}

async function send(reply: FastifyReply, answer: Response, { tells }: AuthPath): Promise<FastifyReply> {
  if (answer.status >= 400) {
    if (answer.status === 429) void reply.header('retry-after', answer.headers.get('x-retry-after') ?? '5');
    throw refusalOf(answer.status, await answer.text());
  }
  void reply.status(answer.status);
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length') void reply.header(name, value);
  });
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  // Where a session begins, better-auth writes its id into the answer as well; scripts must not see it.
  return reply.send(tells ? await answer.text() : '{}');
}

function requestOf(request: FastifyRequest, path: string): Request {
  const body = request.body as object | undefined;
  // A changed password ends every other session, whatever the client asks for.
  const sent = path === '/change-password' ? { ...body, revokeOtherSessions: true } : body;
  return new Request(new URL(request.url, 'http://identity'), {
    method: request.method,
    headers: headersOf(request),
    ...(sent ? { body: JSON.stringify(sent) } : {}),
  });
}
