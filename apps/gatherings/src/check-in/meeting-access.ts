import type { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import type { MeetingTime } from '@sangtao/programmes/admission';

/** So long before it begins the two may come in: to find the table, and not to be late at it. */
const leadMs = 30 * 60_000;

/** When a meeting that was given a time just now opens the zone; never before that, since a gate has said until then what it says without it. */
export function opensFor(
  { startsAt, endsAt }: Pick<MeetingPlacedV2, 'startsAt' | 'endsAt'>,
  now: number,
): MeetingTime | null {
  if (startsAt === null || endsAt === null) return null;
  return { from: Math.max(Date.parse(startsAt) - leadMs, now), until: Date.parse(endsAt) };
}
