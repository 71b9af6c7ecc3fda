import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Auth } from '../sign-in/auth.js';
import { headersOf } from '../sign-in/request-headers.js';
import { isHalf, isOver } from './session-rules.js';
import { SessionsStore, type SessionRow } from './sessions.store.js';

export interface LiveSession extends SessionRow {
  user: { name: string; email: string; emailVerified: boolean; locale?: string | null; provinceCode?: string | null };
}

/** From the cookie of a request to the session behind it. */
@Injectable()
export class CurrentSession {
  constructor(
    private readonly auth: Auth,
    private readonly store: SessionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** Also one that lacks its second factor; null where nobody is signed in, or too long ago. */
  async find(request: FastifyRequest): Promise<LiveSession | null> {
    const found = await this.auth.engine.api.getSession({ headers: headersOf(request) });
    const row = found && (await this.store.get(found.session.id));
    if (!row) return null;
    if (!isOver(row, this.surroundings.clock.now())) return { ...row, user: found.user };
    await this.store.end(row.accountId, row.id);
    return null;
  }

  /** @throws Refusal not-signed-in, second-factor-needed */
  async get(request: FastifyRequest): Promise<LiveSession> {
    const session = await this.find(request);
    if (!session) throw new Refusal('not-signed-in');
    if (isHalf(session)) throw new Refusal('second-factor-needed');
    return session;
  }

  /** Gives the session of this request a new id; the old one opens nothing from here on. */
  async rotate(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const answer = await this.auth.engine.api.rotateSession({
      headers: headersOf(request),
      body: {},
      asResponse: true,
    });
    for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  }
}
