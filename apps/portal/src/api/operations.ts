import { call } from './client.js';

export const services = ['identity', 'registration', 'judging', 'awards', 'notifications'] as const;
export type Service = (typeof services)[number];

/** How the events of a service flow. */
export interface ServiceState {
  live: boolean;
  /** Events that it has not handled yet. */
  lag: number;
  /** Events of its own that are not in the log yet. */
  outbox: number;
  parkedKeys: number;
  detail: string | null;
}

export interface ParkedEvent {
  id: string;
  topic: string;
  key: string;
  state: 'failed' | 'not-yet' | 'waiting' | 'undecodable';
  error: string | null;
  tries: number;
  parkedAt: string;
}

export interface MailQueue {
  queued: number;
  sending: number;
  sent: number;
  kept: number;
  failed: number;
  waitingSince: string | null;
}

interface ParkedAct {
  service: Service;
  topic: string;
  key: string;
  reason: string;
}

export const serviceState = (service: Service) => call<ServiceState>(`/${service}/operations`);
export const parkedEvents = (service: Service) =>
  call<{ items: ParkedEvent[] }>(`/${service}/operations/parked`).then(({ items }) => items);
export const actOnParked = (act: 'redrive' | 'skip', { service, ...body }: ParkedAct) =>
  call<{ empty: boolean }>(`/${service}/operations/parked/${act}`, { method: 'POST', body });
export const mailQueue = () => call<MailQueue>('/notifications/outbox/summary');
