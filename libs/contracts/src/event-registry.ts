import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { EventEnvelope } from './event-envelope.js';
import { ApprovalAwaitedV1 } from './awards/approval-awaited.v1.js';
import { ApprovalAwaitedV2 } from './awards/approval-awaited.v2.js';
import { AuthorAnsweredV1 } from './awards/author-answered.v1.js';
import { AuthorAnsweredV2 } from './awards/author-answered.v2.js';
import { AuthorAskedV1 } from './awards/author-asked.v1.js';
import { BookReleasedV1 } from './awards/book-released.v1.js';
import { HonourConferredV1 } from './awards/honour-conferred.v1.js';
import { HonourRevokedV1 } from './awards/honour-revoked.v1.js';
import { ResultsPublishedV1 } from './awards/results-published.v1.js';
import { AccountErasedV1 } from './identity/account-erased.v1.js';
import { GrantGivenV1 } from './identity/grant-given.v1.js';
import { GrantWithdrawnV1 } from './identity/grant-withdrawn.v1.js';
import { SessionEndedV1 } from './identity/session-ended.v1.js';
import { JudgeAnsweredV1 } from './judging/judge-answered.v1.js';
import { JudgeInvitedV1 } from './judging/judge-invited.v1.js';
import { JudgeRemindedV1 } from './judging/judge-reminded.v1.js';
import { JudgeRemindedV2 } from './judging/judge-reminded.v2.js';
import { JudgesAssignedV1 } from './judging/judges-assigned.v1.js';
import { RoundClosedV1 } from './judging/round-closed.v1.js';
import { RoundDueMovedV1 } from './judging/round-due-moved.v1.js';
import { RoundOpenedV1 } from './judging/round-opened.v1.js';
import { ScoreSubmittedV1 } from './judging/score-submitted.v1.js';
import { ScoreSubmittedV2 } from './judging/score-submitted.v2.js';
import { MessageBouncedV1 } from './notifications/message-bounced.v1.js';
import { MessageDeliveredV1 } from './notifications/message-delivered.v1.js';
import { BodyRemindedV1 } from './registration/body-reminded.v1.js';
import { ClosingAwaitedV1 } from './registration/closing-awaited.v1.js';
import { EditionAmendedV1 } from './registration/edition-amended.v1.js';
import { EditionClosedEarlyV1 } from './registration/edition-closed-early.v1.js';
import { EditionClosedV1 } from './registration/edition-closed.v1.js';
import { EditionExtendedV1 } from './registration/edition-extended.v1.js';
import { EditionOpenedV1 } from './registration/edition-opened.v1.js';
import { EditionOpenedV2 } from './registration/edition-opened.v2.js';
import { EntryAcceptedV1 } from './registration/entry-accepted.v1.js';
import { EntryAmendedV1 } from './registration/entry-amended.v1.js';
import { EntryRejectedV1 } from './registration/entry-rejected.v1.js';
import { EntryReturnedV1 } from './registration/entry-returned.v1.js';
import { EntrySubmittedV1 } from './registration/entry-submitted.v1.js';
import { EntryWithdrawnV1 } from './registration/entry-withdrawn.v1.js';
import { FileCheckedV1 } from './registration/file-checked.v1.js';
import { GuardianAnsweredV1 } from './registration/guardian-answered.v1.js';
import { GuardianAskedV1 } from './registration/guardian-asked.v1.js';
import { GuardianRemindedV1 } from './registration/guardian-reminded.v1.js';
import { NominationAnsweredV1 } from './registration/nomination-answered.v1.js';
import { NominationAskedV1 } from './registration/nomination-asked.v1.js';
import { NominationSentV1 } from './registration/nomination-sent.v1.js';
import { NominationsOpenedV1 } from './registration/nominations-opened.v1.js';
import { PublicationConsentChangedV1 } from './registration/publication-consent-changed.v1.js';
import { surelyValid } from './surely-valid.js';
import { techconnectEvents } from './techconnect-events.js';
import type { Topic } from './topics.js';

/** A class that describes one version of one event. */
export interface EventClass<Data extends object = object> {
  new (): Data;
  readonly type: string;
  readonly topic: Topic;
}

export const eventClasses: readonly EventClass[] = [
  ApprovalAwaitedV1,
  ApprovalAwaitedV2,
  AuthorAnsweredV1,
  AuthorAnsweredV2,
  AuthorAskedV1,
  BookReleasedV1,
  HonourConferredV1,
  HonourRevokedV1,
  ResultsPublishedV1,
  ...techconnectEvents,
  AccountErasedV1,
  GrantGivenV1,
  GrantWithdrawnV1,
  SessionEndedV1,
  JudgeAnsweredV1,
  JudgeInvitedV1,
  JudgeRemindedV1,
  JudgeRemindedV2,
  JudgesAssignedV1,
  RoundClosedV1,
  RoundDueMovedV1,
  RoundOpenedV1,
  ScoreSubmittedV1,
  ScoreSubmittedV2,
  MessageBouncedV1,
  MessageDeliveredV1,
  BodyRemindedV1,
  ClosingAwaitedV1,
  EditionAmendedV1,
  EditionClosedEarlyV1,
  EditionClosedV1,
  EditionExtendedV1,
  EditionOpenedV1,
  EditionOpenedV2,
  EntryAcceptedV1,
  EntryAmendedV1,
  EntryRejectedV1,
  EntryReturnedV1,
  EntrySubmittedV1,
  EntryWithdrawnV1,
  FileCheckedV1,
  GuardianAnsweredV1,
  GuardianAskedV1,
  GuardianRemindedV1,
  NominationAnsweredV1,
  NominationAskedV1,
  NominationSentV1,
  NominationsOpenedV1,
  PublicationConsentChangedV1,
];

const classes = new Map(eventClasses.map((eventClass) => [eventClass.type, eventClass]));

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
  const found = classes.get(type);
  if (!found) throw new ContractError('unknown-type', type);
  return found;
}

/** Checks an event before it is published. @throws ContractError when it breaks its contract */
export function encodeEvent(event: EventEnvelope): string {
  return JSON.stringify(checkEvent(event));
}

/** Reads an event from the log. @throws ContractError when it is no event or breaks its contract */
export function decodeEvent(text: string): EventEnvelope {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch (cause) {
    throw new ContractError('undecodable', 'not JSON', { cause });
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    throw new ContractError('undecodable', 'not an object');
  }
  return checkEvent(plain);
}

function checkEvent(plain: object): EventEnvelope {
  return isSurelyAnEvent(plain) ? plain : checkThoroughly(plain);
}

function isSurelyAnEvent(plain: object): plain is EventEnvelope {
  if (!surelyValid(EventEnvelope, plain)) return false;
  const { type, data } = plain as EventEnvelope;
  const eventClass = classes.get(type);
  return eventClass !== undefined && surelyValid(eventClass, data);
}

/** By class-validator, which says what is wrong. @throws ContractError */
export function checkThoroughly(plain: object): EventEnvelope {
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
