import { call } from './client.js';
import type { Page } from './registration.js';

export interface InboxMessage {
  id: string;
  kind: string;
  title: string;
  body: string;
  link: string | null;
  at: string;
  readAt: string | null;
}

export interface Mail {
  id: string;
  kind: string;
  state: 'queued' | 'sending' | 'sent' | 'kept' | 'failed';
  attempts: number;
  at: string;
  to: { name: string; email: string } | null;
  subject: string | null;
  text?: string | null;
  html?: string | null;
}

export interface Preferences {
  email: boolean;
  version: number;
}

export const inbox = (cursor?: string) =>
  call<Page<InboxMessage>>('/notifications/inbox', { query: { cursor, limit: 50 } });
export const unread = () => call<{ count: number }>('/notifications/inbox/unread');
export const markRead = (id: string) => call(`/notifications/inbox/${id}/read`, { method: 'POST', body: {} });
export const markAllRead = () => call('/notifications/inbox/read-all', { method: 'POST', body: {} });
export const preferences = () => call<Preferences>('/notifications/preferences');
export const savePreferences = (email: boolean, ifMatch: number) =>
  call<Preferences>('/notifications/preferences', { method: 'PUT', body: { email }, ifMatch });
export const mails = (state: string | undefined, cursor?: string) =>
  call<Page<Mail>>('/notifications/outbox', { query: { state, cursor, limit: 50 } });
export const mail = (id: string) => call<Mail>(`/notifications/outbox/${id}`);
