import { call } from './client.js';
import type { AwardsOperations } from './generated/awards.js';
import type { ExchangeOperations } from './generated/exchange.js';
import type { GatheringsOperations } from './generated/gatherings.js';
import type { IdentityOperations } from './generated/identity.js';
import type { JudgingOperations } from './generated/judging.js';
import type { NotificationsOperations } from './generated/notifications.js';
import type { RegistrationOperations } from './generated/registration.js';

/** Everything that the services' documents name, such as `GET /registration/editions/{id}`. */
type Operations = AwardsOperations &
  ExchangeOperations &
  GatheringsOperations &
  IdentityOperations &
  JudgingOperations &
  NotificationsOperations &
  RegistrationOperations;

type Input<Name extends keyof Operations> = Omit<Operations[Name], 'answer'>;

interface Parts {
  path?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  ifMatch?: number;
  idempotencyKey?: string;
}

/** One operation of the API, with what its document says that it takes and answers. @throws Problem, Offline */
export function ask<Name extends keyof Operations>(
  name: Name,
  ...[input]: Record<never, never> extends Input<Name> ? [Input<Name>?] : [Input<Name>]
): Promise<Operations[Name]['answer']> {
  const [method, template] = name.split(' ') as ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string];
  const { path = {}, ...parts } = (input ?? {}) as Parts;
  const address = template.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(path[part]!));
  return call(address, { method, ...parts });
}
