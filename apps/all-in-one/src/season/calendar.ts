import type { Season } from '@sangtao/service-kit/season';
import { v7 } from 'uuid';

const hour = 3_600_000;
const vietNam = 7 * hour;

/** Dates around the first start, so that something is always open, being judged and about to be published. */
export function makeEditions(now: Date): Season['editions'] {
  const year = now.getUTCFullYear();
  const at = (days: number, hours: number) => dayAt(now, days, hours);
  const technical = (of: number) => {
    return { id: v7(), code: `HTSTKT-${of}`, year: of, templateCode: 'technical-contest' as const };
  };
  const book = (of: number) => ({ id: v7(), code: `SVST-${of}`, year: of, templateCode: 'golden-book' as const });
  return {
    finished: {
      // Honoured a year ago: its prizes are those that this year's Golden Book counts.
      ...technical(year - 1),
      opensAt: at(-542, 8),
      closesAt: at(-432, 24),
      judging: { from: at(-412, 8), until: at(-382, 24) },
      decision: { number: '12/QĐ-BTC', at: at(-372, 10), publishAt: at(-365, 9) },
    },
    sealed: {
      id: v7(),
      code: `SKT-${year}`,
      year,
      templateCode: 'simple-contest',
      name: { vi: 'Giải thưởng Sáng kiến trẻ', en: 'Young Initiative Award' },
      opensAt: at(-90, 8),
      closesAt: at(-45, 24),
      judging: { from: at(-40, 8), until: at(-10, 24) },
      decision: { number: '37/QĐ-BTC', at: at(-2, 15), publishAt: at(2, 9) },
    },
    current: {
      ...technical(year),
      opensAt: at(-150, 8),
      closesAt: at(-35, 24),
      judging: { from: at(-21, 8), until: at(14, 24) },
      decision: null,
    },
    bookFinished: {
      // The one whose numbers are known (DOMAIN P4): 151 works were sent, 76 of them are in the book.
      ...book(2021),
      opensAt: new Date('2021-03-15T08:00+07:00'),
      closesAt: new Date('2021-05-31T24:00+07:00'),
      judging: { from: new Date('2021-06-12T08:00+07:00'), until: new Date('2021-06-30T24:00+07:00') },
      decision: {
        number: '81/QĐ-BCĐ',
        at: new Date('2021-07-12T10:00+07:00'),
        publishAt: new Date('2021-07-20T09:00+07:00'),
      },
    },
    bookOpen: { ...book(year), opensAt: at(-25, 8), closesAt: at(50, 24), judging: null, decision: null },
    youthOpen: {
      id: v7(),
      code: `STTN-${year}`,
      year,
      templateCode: 'youth-contest',
      opensAt: at(-28, 8),
      closesAt: at(33, 24),
      judging: null,
      decision: null,
    },
    open: { ...technical(year + 1), opensAt: at(-20, 8), closesAt: at(44, 24), judging: null, decision: null },
  };
}

/** An hour of a day in Viet Nam that lies so many days after today; 24 is the end of that day. */
function dayAt(now: Date, days: number, hours: number): Date {
  const local = new Date(now.getTime() + vietNam);
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days);
  return new Date(midnight - vietNam + hours * hour);
}
