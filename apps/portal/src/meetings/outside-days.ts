import { dayAt } from '../events/agenda/day-list.js';

interface Days {
  startsOn: string;
  endsOn: string;
  timeZone: string;
}

/** Of the slots to come those on no day of the event: it was moved after they were set. */
export function outsideDays<Slot extends { startsAt: string }>(
  slots: readonly Slot[],
  { startsOn, endsOn, timeZone }: Days,
  now = new Date(),
): Slot[] {
  return slots.filter(({ startsAt }) => {
    const day = dayAt(startsAt, timeZone);
    return new Date(startsAt) > now && (day < startsOn || day > endsOn);
  });
}
