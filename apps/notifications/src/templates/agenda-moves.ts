import { partsOf, weekdays } from '@sangtao/programmes/deadline';
import type { Locale } from './texts.js';

type Names = Record<Locale, string>;

interface Place {
  startsAt: string;
  minutes: number;
  room: Names;
}

export interface SessionMove {
  title: Names;
  was: Place;
  /** Null: it does not take place. */
  now: Place | null;
  time: boolean;
  room: boolean;
}

/** Lines for a letter: what is at another time, what is in another room, what does not take place. One without lines is left out. */
export function movesText(moves: SessionMove[], locale: Locale, timeZone: string) {
  const lines = (some: SessionMove[], say: (move: SessionMove) => string) =>
    some.map((move) => `– ${wordsOf(move.title, locale)}: ${say(move)}`).join('\n') || undefined;
  const when = ({ startsAt, minutes }: Place) => timeText(new Date(startsAt), minutes, { locale, timeZone });
  const kept = moves.filter(({ now }) => now !== null);
  return {
    times: lines(
      kept.filter(({ time }) => time),
      ({ was, now }) => `${when(was)} → ${when(now!)}`,
    ),
    rooms: lines(
      kept.filter(({ room }) => room),
      ({ was, now }) => {
        return `${wordsOf(was.room, locale)} → ${wordsOf(now!.room, locale)}`;
      },
    ),
    dropped: lines(
      moves.filter(({ now }) => now === null),
      ({ was }) => when(was),
    ),
  };
}

/** Such as 08:00–08:45 thứ Năm 12/11. */
function timeText(at: Date, minutes: number, { locale, timeZone }: { locale: Locale; timeZone: string }): string {
  const [from, until] = [partsOf(at, timeZone), partsOf(new Date(at.getTime() + minutes * 60_000), timeZone)];
  const { hour, minute, weekday, day, month } = from;
  return `${hour}:${minute}–${until.hour}:${until.minute} ${weekdays[locale][weekday]} ${day}/${month}`;
}

/** What nobody has translated is said in Vietnamese. */
function wordsOf({ vi, en }: Names, locale: Locale): string {
  return (locale === 'en' && en) || vi;
}
