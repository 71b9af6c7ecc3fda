import { Injectable } from '@nestjs/common';
import type { Operator } from '@sangtao/messaging/operator';
import type { RuntimeHealth } from '@sangtao/messaging/runtime';
import { Refusal } from './refusal.js';

interface Events {
  operator(): Operator | undefined;
  health(): Promise<RuntimeHealth>;
}

/** The context's flow of events, for those who look after it. */
@Injectable()
export class RunningEvents {
  private events?: Events;

  attach(events: Events): void {
    this.events = events;
  }

  /** @throws Refusal try-again before the events flow */
  health(): Promise<RuntimeHealth> {
    if (!this.events?.operator()) throw new Refusal('try-again');
    return this.events.health();
  }

  /** @throws Refusal try-again before the events flow */
  operator(): Operator {
    const operator = this.events?.operator();
    if (!operator) throw new Refusal('try-again');
    return operator;
  }
}
