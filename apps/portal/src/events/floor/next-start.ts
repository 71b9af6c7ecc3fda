import { fromLocal } from '../../format/local-time.js';

interface Held {
  startsAt: string;
  minutes: number;
}

/** When the next demonstration of an area may begin: after the last one, at nine of the first day at first, and on no day that is over. */
export function nextStart(
  held: readonly Held[],
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  today: string,
): string {
  const last = held.at(-1);
  const ends = last && new Date(Date.parse(last.startsAt) + last.minutes * 60_000).toISOString();
  // Of an event that is over the days are what they were.
  const first = fromLocal(`${today > startsOn && today <= endsOn ? today : startsOn}T09:00`);
  return ends && ends > first ? ends : first;
}
