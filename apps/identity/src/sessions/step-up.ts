import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession, type LiveSession } from './current-session.js';
import { SessionsStore } from './sessions.store.js';

export interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** A session that has proved more than before goes on under a new id. */
@Injectable()
export class StepUp {
  constructor(
    private readonly sessions: CurrentSession,
    private readonly store: SessionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  async bySecondFactor({ id }: LiveSession, exchange: Exchange): Promise<void> {
    await this.store.passedSecondFactor(id, this.surroundings.clock.now());
    await this.sessions.rotate(exchange.request, exchange.reply);
  }

  async byPassword({ id }: LiveSession, exchange: Exchange): Promise<void> {
    await this.store.confirmed(id, this.surroundings.clock.now());
    await this.sessions.rotate(exchange.request, exchange.reply);
  }
}
