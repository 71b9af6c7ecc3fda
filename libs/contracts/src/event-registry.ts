import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { EventEnvelope } from './event-envelope.js';
import { EntrySubmittedV1 } from './registration/entry-submitted.v1.js';
import type { Topic } from './topics.js';

/** A class that describes one version of one event. */
export interface EventClass<Data extends object = object> {
  new (): Data;
  readonly type: string;
  readonly topic: Topic;
}

export const eventClasses: readonly EventClass[] = [EntrySubmittedV1];

export type ContractViolation = 'undecodable' | 'invalid-envelope' | 'unknown-type' | 'invalid-data';

/** The event breaks its contract: trying again cannot help. */
export class ContractError extends Error {
  constructor(
    readonly code: ContractViolation,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'ContractError';
  }
}

/** @throws ContractError unknown-type */
export function eventClassOf(type: string): EventClass {
  const found = eventClasses.find((candidate) => candidate.type === type);
  if (!found) throw new ContractError('unknown-type', type);
  return found;
}

/** Checks an event before it is published. @throws ContractError when it breaks its contract */
export function encodeEvent(event: EventEnvelope): Buffer {
  return Buffer.from(JSON.stringify(checkEvent(event)));
}

/** Reads an event from the log. @throws ContractError when the bytes are no event or break its contract */
export function decodeEvent(bytes: Buffer): EventEnvelope {
  let plain: unknown;
  try {
    plain = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new ContractError('undecodable', 'not JSON', { cause });
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    throw new ContractError('undecodable', 'not an object');
  }
  return checkEvent(plain);
}

function checkEvent(plain: object): EventEnvelope {
  const envelope = plainToInstance(EventEnvelope, plain);
  refuse('invalid-envelope', validateSync(envelope, { whitelist: true, forbidNonWhitelisted: true }));
  const data = plainToInstance(eventClassOf(envelope.type), envelope.data);
  refuse('invalid-data', validateSync(data, { whitelist: true, forbidNonWhitelisted: true }));
  return Object.assign(envelope, { data });
}

function refuse(code: ContractViolation, errors: ValidationError[]): void {
  if (errors.length === 0) return;
  throw new ContractError(code, errors.map((error) => error.toString(false, false, '', true).trim()).join('; '));
}
