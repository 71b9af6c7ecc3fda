import { currentOf, formerOf, toldFormer } from '@sangtao/programmes/former-provinces';
import type { GatheringNumbers } from '../../api/numbers.js';
import { byCount, tabulate, type BoothState, type Figure, type Series, type Tone } from './figure.js';

type Delegates = GatheringNumbers['delegates'];
type Admissions = GatheringNumbers['admissions'];

interface Named {
  code: string;
  label: string;
}

/** What a figure and its parts are called. */
export interface Heads {
  title: string;
  of: string;
}

const tones: Tone[] = ['first', 'second', 'third', 'fourth', 'quiet'];
const toneOf = (n: number) => tones[n % tones.length]!;

const delegateStates = ['confirmed', 'pending', 'waiting', 'rejected', 'cancelled'] as const;
type DelegateState = (typeof delegateStates)[number];

/** Every kind with what became of its registrations. */
export function delegatesByKind(
  delegates: Delegates,
  kinds: readonly Named[],
  { title, of, stateName }: Heads & { stateName: (state: DelegateState) => string },
): Figure {
  const series = delegateStates.map((key, n): Series => ({ key, label: stateName(key), tone: toneOf(n) }));
  const used = series.filter(({ key }) => delegates.some(({ state }) => state === key));
  const table = tabulate(delegates, {
    rows: kinds.map(({ code, label }) => ({ key: code, label })),
    series: used,
    rowOf: ({ kindCode }) => kindCode,
    seriesOf: ({ state }) => state,
    countOf: ({ count }) => count,
    open: (kind, state) => ({
      ...{ list: 'delegates', ...(kind && { kind }), ...(state && { state: state as DelegateState }) },
    }),
  });
  return { key: 'delegates-by-kind', title, of, ...table, parts: true };
}

export interface ProvinceHeads extends Heads {
  /** Of the 34 and of the 63. */
  nameOf: (code: string) => string;
  formerNameOf: (code: string) => string;
  count: string;
  noProvince: string;
  /** Nothing says which of the former ones it was. */
  untold: string;
  untoldOf: (current: string, former: string) => string;
  today: (current: string) => string;
}

/** Whoever has a place, by the 34 provinces. */
export function delegatesByProvince(delegates: Delegates, kind: string | undefined, heads: ProvinceHeads): Figure {
  const there = withPlace(delegates, kind);
  const keys = [...new Set(there.map(({ provinceCode }) => provinceCode ?? 'none'))];
  const series: Series[] = [{ key: 'all', label: heads.count, tone: 'first' }];
  const table = tabulate(there, {
    rows: keys.map((key) => ({ key, label: key === 'none' ? heads.noProvince : heads.nameOf(key) })),
    series,
    rowOf: ({ provinceCode }) => provinceCode ?? 'none',
    seriesOf: () => 'all',
    countOf: ({ count }) => count,
    open: (province) => ({
      ...{ list: 'delegates', state: 'confirmed', ...(province && { province }), ...(kind ? { kind } : {}) },
    }),
    order: (rows) => lastly(byCount(rows), 'none'),
  });
  return { key: 'delegates-by-province', ...headsOf(heads), ...table, parts: true };
}

/**
 * The same by the 63 until 2025, as far as it can be told; where it cannot, the province of today stands in for those that were merged, in a
 * series of its own.
 */
export function delegatesByFormerProvince(
  delegates: Delegates,
  kind: string | undefined,
  heads: ProvinceHeads,
): Figure {
  const there = withPlace(delegates, kind);
  const keyOf = ({ provinceCode, formerProvinceCode }: Delegates[number]) => {
    if (provinceCode === null) return 'none';
    const former = toldFormer(provinceCode, formerProvinceCode);
    return former === null ? `now-${provinceCode}` : former;
  };
  const series: Series[] = [
    { key: 'told', label: heads.count, tone: 'first' },
    { key: 'untold', label: heads.untold, tone: 'quiet' },
  ];
  const isUntold = (key: string) => key.startsWith('now-');
  const table = tabulate(there, {
    rows: [...new Set(there.map(keyOf))].map((key) => ({ key, ...formerLabel(key, heads) })),
    series: there.some((one) => isUntold(keyOf(one))) ? series : series.slice(0, 1),
    rowOf: keyOf,
    seriesOf: (one) => (isUntold(keyOf(one)) ? 'untold' : 'told'),
    countOf: ({ count }) => count,
    open: (key, side) =>
      // No list has all that can be told, and nothing else.
      key === null && side !== null
        ? undefined
        : { list: 'delegates', state: 'confirmed', ...(key ? formerFilter(key) : {}), ...(kind ? { kind } : {}) },
    order: (rows) => [
      ...lastly(byCount(rows.filter(({ key }) => !isUntold(key))), 'none'),
      ...byCount(rows.filter(({ key }) => isUntold(key))),
    ],
  });
  return { key: 'delegates-by-former-province', ...headsOf(heads), ...table, parts: true };
}

export function formerLabel(key: string, heads: Omit<ProvinceHeads, keyof Heads>): { label: string; short?: string } {
  if (key === 'none') return { label: heads.noProvince };
  if (!key.startsWith('now-')) return { label: heads.formerNameOf(key) };
  const current = key.slice(4);
  const name = heads.nameOf(current);
  const label = heads.untoldOf(name, formerOf(current).map(heads.formerNameOf).join(', '));
  return { label, short: heads.today(name) };
}

/** What of the office's list a row of the 63 is. Where nothing was merged, everybody from there. */
export function formerFilter(key: string): { province: string; former?: string } {
  if (key === 'none') return { province: 'none' };
  if (key.startsWith('now-')) return { province: key.slice(4), former: 'none' };
  const province = currentOf(key)!;
  return formerOf(province).length === 1 ? { province } : { province, former: key };
}

function withPlace(delegates: Delegates, kind: string | undefined): Delegates {
  return delegates.filter(({ state, kindCode }) => state === 'confirmed' && (!kind || kindCode === kind));
}

function headsOf({ title, of }: Heads): Heads {
  return { title, of };
}

function lastly<Row extends { key: string }>(rows: Row[], key: string): Row[] {
  return [...rows.filter((row) => row.key !== key), ...rows.filter((row) => row.key === key)];
}

interface AdmissionHeads extends Heads {
  dayName: (day: string) => string;
}

/** First admissions of each day, hour by hour, from the first to the last in which somebody came. */
export function arrivalsByHour(admissions: Admissions, { title, of, dayName }: AdmissionHeads): Figure {
  const came = admissions.filter(({ arrivals }) => arrivals > 0);
  const days = [...new Set(came.map(({ day }) => day))].sort();
  const hours = came.map(({ hour }) => hour);
  const first = Math.min(...hours);
  const span = hours.length === 0 ? 0 : Math.max(...hours) - first + 1;
  const series = days.map((key, n): Series => ({ key, label: dayName(key), tone: toneOf(n) }));
  const table = tabulate(came, {
    rows: Array.from({ length: span }, (_, n) => ({ key: String(first + n), label: hourText(first + n) })),
    series,
    rowOf: ({ hour }) => String(hour),
    seriesOf: ({ day }) => day,
    countOf: ({ arrivals }) => arrivals,
    open: (hour, day) => ({
      ...{ list: 'admissions', first: 'day', ...(day && { day }), ...(hour && { hour: Number(hour) }) },
    }),
    keepEmpty: true,
  });
  return { key: 'arrivals-by-hour', title, of, ...table, parts: true, upright: true };
}

export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** How often somebody was let into each zone, day by day. */
export function entriesByZone(
  admissions: Admissions,
  zones: readonly Named[],
  { title, of, dayName, noZone }: AdmissionHeads & { noZone: string },
): Figure {
  const days = [...new Set(admissions.map(({ day }) => day))].sort();
  const series = days.map((key, n): Series => ({ key, label: dayName(key), tone: toneOf(n) }));
  const table = tabulate(admissions, {
    rows: [...zones.map(({ code, label }) => ({ key: code, label })), { key: 'none', label: noZone }],
    series,
    rowOf: ({ zone }) => zone ?? 'none',
    seriesOf: ({ day }) => day,
    countOf: ({ entries }) => entries,
    open: (zone, day) => ({ list: 'admissions', ...(day && { day }), ...(zone && { zone }) }),
  });
  return { key: 'entries-by-zone', title, of, ...table, parts: true };
}

export function applicationsByState(
  applications: GatheringNumbers['applications'],
  { title, of, count, stateName }: Heads & { count: string; stateName: (state: BoothState) => string },
): Figure {
  const series: Series[] = [{ key: 'all', label: count, tone: 'first' }];
  const table = tabulate(applications, {
    rows: applications.map(({ state }) => ({ key: state, label: stateName(state) })),
    series,
    rowOf: ({ state }) => state,
    seriesOf: () => 'all',
    countOf: (one) => one.count,
    open: (state) => ({ list: 'applications', ...(state && { state: state as BoothState }) }),
    order: byCount,
  });
  return { key: 'booth-applications', title, of, ...table, parts: true };
}
