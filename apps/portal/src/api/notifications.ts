import { ask } from './ask.js';
import type { Mail } from './generated/notifications.js';

export type { InboxMessage, Mail } from './generated/notifications.js';

export const inbox = (cursor?: string) => ask('GET /notifications/inbox', { query: { cursor, limit: 50 } });
export const unread = () => ask('GET /notifications/inbox/unread');
export const markRead = (id: string) => ask('POST /notifications/inbox/{id}/read', { path: { id } });
export const markAllRead = () => ask('POST /notifications/inbox/read-all');
export const preferences = () => ask('GET /notifications/preferences');
export const savePreferences = (email: boolean, ifMatch: number) =>
  ask('PUT /notifications/preferences', { body: { email }, ifMatch });
export const mails = (state: Mail['state'] | undefined, cursor?: string) =>
  ask('GET /notifications/outbox', { query: { state, cursor, limit: 50 } });
export const mail = (id: string) => ask('GET /notifications/outbox/{id}', { path: { id } });
