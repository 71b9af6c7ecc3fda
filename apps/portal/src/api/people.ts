import { ask } from './ask.js';
import type { Person } from './generated/identity.js';

export type { Person };

/** What an administrator does to an account; each with a reason. */
export type AccountAct = 'disable' | 'enable' | 'reset-second-factor' | 'end-sessions';

export const people = (q: string | undefined, cursor?: string) =>
  ask('GET /identity/people', { query: { q, cursor, limit: 20 } });
export const actOn = (id: string, act: AccountAct, reason: string) =>
  ask(`POST /identity/accounts/{id}/${act}`, { path: { id }, body: { reason } });
