const minuteMs = 60_000;
const zone = '+07:00';

export interface DaySlots {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`. */
  from: string;
  until: string;
  minutes: number;
}

/** As many as fit, one after the other, in Viet Nam's time; none while something is missing. */
export function slotsOfDay({ day, from, until, minutes }: DaySlots): { startsAt: string; endsAt: string }[] {
  const [start, end] = [Date.parse(`${day}T${from}:00${zone}`), Date.parse(`${day}T${until}:00${zone}`)];
  if (Number.isNaN(start) || Number.isNaN(end) || !(minutes >= 5)) return [];
  const count = Math.min(200, Math.max(0, Math.floor((end - start) / (minutes * minuteMs))));
  return Array.from({ length: count }, (_, n) => ({
    startsAt: new Date(start + n * minutes * minuteMs).toISOString(),
    endsAt: new Date(start + (n + 1) * minutes * minuteMs).toISOString(),
  }));
}
