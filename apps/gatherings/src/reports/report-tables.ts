import { formerOf, formerProvinces, toldFormer } from '@sangtao/programmes/former-provinces';
import type { NamedCode } from '@sangtao/contracts/frozen';
import { frozenSteps } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { admissionsOf } from './report-figures.js';
import { reportTable, type ReportTable } from './report-table.js';
import {
  applicationStateWords,
  delegateStateWords,
  reportWords,
  stepWords,
  type ReportLanguage,
} from './report-words.js';
import type { YearlyReport } from './yearly-report.js';

/** The tables of a report on paper, each sum of the same cells that the document holds. */
export function reportTables(report: YearlyReport, language: ReportLanguage): ReportTable[] {
  return [...ofGathering(report, language), ...ofExchange(report, language)];
}

const one = (label: string) => [{ key: 'all', label }];
const all = () => 'all';
const countOf = ({ count }: { count: number }) => count;

function wordsIn(language: ReportLanguage) {
  const t = (key: keyof typeof reportWords) => reportWords[key][language];
  const nameIn = (names: readonly NamedCode[]) => (code: string) =>
    names.find((name) => name.code === code)?.[language] ?? code;
  return { t, nameIn };
}

function ofGathering({ names, delegates, admissions, ...of }: YearlyReport, language: ReportLanguage): ReportTable[] {
  const { t, nameIn } = wordsIn(language);
  const [count, total] = [t('count'), t('total')];
  const there = delegates.filter(({ state }) => state === 'confirmed');
  const hours = admissionsOf(admissions);
  const days = [...new Set(hours.map(({ day }) => day))].sort();
  const byDay = { total, columns: days.map((key) => ({ key, label: dayText(key) })) };
  const zones = [...names.zones.map(({ code }) => code), 'none'];
  return [
    reportTable(delegates, {
      ...{ title: t('byKind'), of: t('kind'), labelOf: nameIn(names.kinds), countOf, total },
      rowOf: ({ kindCode }) => kindCode,
      columns: Object.entries(delegateStateWords).map(([key, words]) => ({ key, label: words[language] })),
      columnOf: ({ state }) => state,
    }),
    ...byProvinces(there, names.provinces, language, {
      ...{ now: t('byProvince'), former: t('byFormer'), columns: one(count), columnOf: all },
    }),
    reportTable(hours, {
      ...{ title: t('arrivals'), of: t('hour'), ...byDay },
      rowOf: ({ hour }) => String(hour).padStart(2, '0'),
      labelOf: (hour) => `${hour}:00`,
      order: Array.from({ length: 24 }, (_, n) => String(n).padStart(2, '0')),
      columnOf: ({ day }) => day,
      countOf: ({ arrivals }) => arrivals,
    }),
    reportTable(hours, {
      ...{ title: t('byZone'), of: t('zone'), ...byDay, order: zones },
      rowOf: ({ zone }) => zone ?? 'none',
      labelOf: (zone) => (zone === 'none' ? t('noZone') : nameIn(names.zones)(zone)),
      columnOf: ({ day }) => day,
      countOf: ({ entries }) => entries,
    }),
    reportTable(of.applications, {
      ...{ title: t('applications'), of: t('state'), total, columns: one(count), columnOf: all, countOf },
      rowOf: ({ state }) => state,
      labelOf: (state) => applicationStateWords[state as keyof typeof applicationStateWords][language],
    }),
  ];
}

function ofExchange({ names, listings, steps }: YearlyReport, language: ReportLanguage): ReportTable[] {
  const { t, nameIn } = wordsIn(language);
  const columns = [
    { key: 'offer', label: t('offers') },
    { key: 'need', label: t('needs') },
  ];
  const sides = { columns, columnOf: ({ side }: { side: string }) => side, countOf, total: t('total') };
  return [
    reportTable(steps, {
      ...{ title: t('steps'), of: t('step'), total: t('total'), columns: one(t('count')), columnOf: all, countOf },
      rowOf: ({ step }) => step,
      labelOf: (step) => stepWords[step as keyof typeof stepWords][language],
      order: frozenSteps,
      noSums: true,
    }),
    reportTable(listings, {
      ...{ title: t('bySector'), of: t('sector'), labelOf: nameIn(names.sectors), ...sides },
      rowOf: ({ sector }) => sector,
    }),
    reportTable(listings, {
      ...{ title: t('byRegion'), of: t('region'), labelOf: nameIn(names.regions), ...sides },
      rowOf: ({ region }) => region,
    }),
    ...byProvinces(listings, names.provinces, language, {
      ...{ now: t('listingsByProvince'), former: t('listingsByFormer'), ...sides },
    }),
  ];
}

interface Placed {
  provinceCode: string | null;
  formerProvinceCode?: string | null;
  count: number;
}

interface ProvinceLayout<Cell> {
  /** Titles under the 34 and under the 63. */
  now: string;
  former: string;
  columns: { key: string; label: string }[];
  columnOf: (cell: Cell) => string;
}

/** Under the 34, and under the 63 as far as it can be told. */
function byProvinces<Cell extends Placed>(
  cells: readonly Cell[],
  provinces: readonly NamedCode[],
  language: ReportLanguage,
  { now, former, ...layout }: ProvinceLayout<Cell>,
): ReportTable[] {
  const { t, nameIn } = wordsIn(language);
  const current = (code: string) => (code === 'none' ? t('noProvince') : nameIn(provinces)(code));
  const sums = { ...layout, of: t('province'), countOf, total: t('total') };
  const keyOf = ({ provinceCode, formerProvinceCode = null }: Cell) => {
    if (provinceCode === null) return 'none';
    return toldFormer(provinceCode, formerProvinceCode) ?? `now-${provinceCode}`;
  };
  const before = (code: string) => formerProvinces.find((name) => name.code === code)?.[language] ?? code;
  const labelOf = (key: string) => {
    if (!key.startsWith('now-')) return key === 'none' ? t('noProvince') : before(key);
    const code = key.slice(4);
    return `${current(code)} ${t('ofToday')} (${formerOf(code).map(before).join(', ')})`;
  };
  return [
    reportTable(cells, {
      ...{ ...sums, title: now, labelOf: current, isLast: (code) => code === 'none' },
      rowOf: ({ provinceCode }) => provinceCode ?? 'none',
    }),
    reportTable(cells, {
      ...{ ...sums, title: former, note: t('formerNote'), rowOf: keyOf, labelOf },
      isLast: (key) => key.startsWith('now-') || key === 'none',
    }),
  ];
}

/** `12/11/2026`. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
