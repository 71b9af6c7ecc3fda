import { ask } from './ask.js';
import type { ParkedEvent, ParkedKeyInput } from './generated/identity.js';

export const services = [
  'identity',
  'registration',
  'judging',
  'awards',
  'notifications',
  'gatherings',
  'exchange',
] as const;
export type Service = (typeof services)[number];

export type { MailQueue } from './generated/notifications.js';
export type { ParkedEvent, ServiceState } from './generated/identity.js';

export const serviceState = (service: Service) => ask(`GET /${service}/operations`);
export const parkedEvents = (service: Service) => ask(`GET /${service}/operations/parked`).then(({ items }) => items);
/** The topic is one that the service named itself. */
export const redriveParked = (service: Service, { topic, key }: ParkedEvent, reason: string) =>
  ask(`POST /${service}/operations/parked/redrive`, { body: { topic: topic as ParkedKeyInput['topic'], key, reason } });
export const skipParked = (service: Service, { id }: ParkedEvent, reason: string) =>
  ask(`POST /${service}/operations/parked/skip`, { body: { id, reason } });
/** In the order in which a message goes through them. */
export const mailStates = ['queued', 'sending', 'sent', 'kept', 'failed'] as const;
export const retryFailedMail = () => ask('POST /notifications/outbox/retry-failed');
export const mailQueue = () => ask('GET /notifications/outbox/summary');
