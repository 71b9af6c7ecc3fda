import { rowsOf, type DataClass } from '@sangtao/service-kit/retention';
import { longestIdleDays } from '../sessions/session-rules.js';

/** What identity keeps for a time only; each row says nothing any more once its moment has passed. */
export const identityData: readonly DataClass[] = [
  {
    name: 'sessions',
    keep: 1,
    forget: rowsOf({
      table: 'session',
      since: `least("expiresAt", coalesce(seen_at, "createdAt") + interval '${longestIdleDays} days')`,
    }),
  },
  { name: 'links', keep: 1, forget: rowsOf({ table: 'verification', since: '"expiresAt"' }) },
  { name: 'tries', keep: 1, forget: rowsOf({ table: 'tries', since: 'greatest(last_at, free_at)' }) },
  {
    name: 'request-counts',
    keep: 1,
    forget: rowsOf({ table: '"rateLimit"', since: 'to_timestamp("lastRequest" / 1000.0)' }),
  },
];
