import { ask } from './ask.js';
import type { ParkedKeyInput } from './generated/identity.js';

export const services = ['identity', 'registration', 'judging', 'awards', 'notifications'] as const;
export type Service = (typeof services)[number];

export type { MailQueue } from './generated/notifications.js';
export type { ParkedEvent, ServiceState } from './generated/identity.js';

interface ParkedAct extends Omit<ParkedKeyInput, 'topic'> {
  service: Service;
  topic: string;
}

export const serviceState = (service: Service) => ask(`GET /${service}/operations`);
export const parkedEvents = (service: Service) => ask(`GET /${service}/operations/parked`).then(({ items }) => items);
/** The topic is one that the service named itself. */
export const actOnParked = (act: 'redrive' | 'skip', { service, topic, ...body }: ParkedAct) =>
  ask(`POST /${service}/operations/parked/${act}`, { body: { ...body, topic: topic as ParkedKeyInput['topic'] } });
export const mailQueue = () => ask('GET /notifications/outbox/summary');
