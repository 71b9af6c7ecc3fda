const minuteMs = 60_000;
const dayMs = 86_400_000;
const zone = '+07:00';
/** What is added in one go. */
export const mostSlots = 200;

/** Of a day: `HH:MM` each. */
export interface DayTimes {
  from: string;
  until: string;
  /** In which nobody meets; none where either is empty. */
  pauseFrom: string;
  pauseUntil: string;
  minutes: number;
}

interface Span {
  startsAt: string;
  endsAt: string;
}

/** Each as `YYYY-MM-DD`, the first and the last included. */
export function daysOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string[] {
  const [first, last] = [Date.parse(startsOn), Date.parse(endsOn)];
  return Array.from({ length: Math.round((last - first) / dayMs) + 1 }, (_, n) =>
    new Date(first + n * dayMs).toISOString().slice(0, 10),
  );
}

/** Those of the days that are not over: `today` is one of them. */
export function daysToCome(event: { startsOn: string; endsOn: string }, today: string): string[] {
  return daysOf(event).filter((day) => day >= today);
}

/** As many as fit before and after the pause, one after the other, in Viet Nam's time; none while something is missing. */
export function slotsOfDay(day: string, { from, until, pauseFrom, pauseUntil, minutes }: DayTimes): Span[] {
  const at = (clock: string) => Date.parse(`${day}T${clock}:00${zone}`);
  const [start, end, pause, resume] = [at(from), at(until), at(pauseFrom), at(pauseUntil)];
  if (Number.isNaN(start) || Number.isNaN(end) || !(minutes >= 5)) return [];
  if (!(pause < resume)) return fill(start, end, minutes);
  return [...fill(start, Math.min(pause, end), minutes), ...fill(Math.max(resume, start), end, minutes)];
}

function fill(start: number, end: number, minutes: number): Span[] {
  const count = Math.max(0, Math.floor((end - start) / (minutes * minuteMs)));
  return Array.from({ length: Math.min(count, mostSlots) }, (_, n) => ({
    startsAt: new Date(start + n * minutes * minuteMs).toISOString(),
    endsAt: new Date(start + (n + 1) * minutes * minuteMs).toISOString(),
  }));
}

interface Outlook {
  toCome: readonly string[];
  chosen: readonly string[];
  slots: readonly Span[];
}

/** What is said of the slots that would be added; where there are none, what stands in their way. */
export function outlookOf({ toCome, chosen, slots }: Outlook) {
  if (slots.length > mostSlots) return 'tooMany';
  if (slots.length > 0) return 'willAdd';
  if (toCome.length === 0) return 'allOver';
  return chosen.length === 0 ? 'willAddNone' : 'noneFits';
}
