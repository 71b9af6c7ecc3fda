import { partsOf } from '@sangtao/programmes/deadline';

interface Timed {
  id: string;
  startsAt: string;
  minutes: number;
}

/** What a visitor wants to see. */
export interface Wanted {
  day: string;
  room?: string | undefined;
  track?: string | undefined;
  kind?: string | undefined;
  /** Only these. */
  marked?: ReadonlySet<string> | undefined;
}

/** YYYY-MM-DD where the gathering is. */
export function dayAt(startsAt: string, timeZone: string): string {
  const { year, month, day } = partsOf(new Date(startsAt), timeZone);
  return `${year}-${month}-${day}`;
}

/** From the first day to the last, with days besides on which there is something. */
export function daysOf(startsOn: string, endsOn: string, held: readonly string[]): string[] {
  const days = new Set(held);
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn); at += 86_400_000) {
    days.add(new Date(at).toISOString().slice(0, 10));
  }
  return [...days].toSorted();
}

/** The sessions of a day that fit, together by the moment at which they begin. */
export function slotsOf<Session extends Timed & { roomId: string; track: string | null; kind: string }>(
  sessions: readonly Session[],
  { day, room, track, kind, marked }: Wanted,
  timeZone: string,
): { startsAt: string; sessions: Session[] }[] {
  const fitting = sessions
    .filter((one) => dayAt(one.startsAt, timeZone) === day)
    .filter((one) => !room || one.roomId === room)
    .filter((one) => !track || one.track === track)
    .filter((one) => !kind || one.kind === kind)
    .filter((one) => !marked || marked.has(one.id))
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || b.minutes - a.minutes);
  return [...Map.groupBy(fitting, ({ startsAt }) => startsAt)].map(([startsAt, own]) => ({ startsAt, sessions: own }));
}

/** Such as 08:00–08:45. */
export function timeText({ startsAt, minutes }: Pick<Timed, 'startsAt' | 'minutes'>, timeZone: string): string {
  const at = (moment: Date) => {
    const { hour, minute } = partsOf(moment, timeZone);
    return `${hour}:${minute}`;
  };
  const from = new Date(startsAt);
  return `${at(from)}–${at(new Date(from.getTime() + minutes * 60_000))}`;
}

/** What nobody has translated is said in Vietnamese. */
export function said({ vi, en }: { vi: string; en: string }, language: 'vi' | 'en'): string {
  return (language === 'en' && en) || vi;
}
