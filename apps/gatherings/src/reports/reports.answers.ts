import { FileAnswer, answer, countedPageOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { numbersAnswers } from '../numbers/numbers.answers.js';
import type { RowToday } from './frozen-rows.view.js';
import { frozenLists } from './report-rows.js';
import { figuresOf } from './report-figures.js';
import type { NamedRelease } from './reports.view.js';
import type { YearlyReport } from './yearly-report.js';

const release = {
  number: z.int(),
  releasedAt: moment,
  /** Null: identity does not know them any more. */
  releasedBy: z.string().nullable(),
  /** SHA-256 of the document, hex; null while its parts are on their way. */
  sha256: z.string().nullable(),
};

const name = z.object({ vi: z.string(), en: z.string() });
const names = z.array(z.object({ code: z.string(), name }));
const step = z.enum(['match', 'asked', 'accepted', 'held', 'agreement', 'task']);

const offered = answer('FrozenExchangeNumbers', {
  countedAt: moment,
  listings: z.array(
    z.object({
      ...{ side: z.enum(['offer', 'need']), sector: z.string(), region: z.string(), provinceCode: z.string() },
      formerProvinceCode: z.string().nullable(),
      count: z.int(),
    }),
  ),
  steps: z.array(z.object({ step, count: z.int() })),
});

const row = answer('FrozenRow', {
  list: z.enum(frozenLists),
  /** Of a match `<need>/<offer>`, of a task `<agreement>/<task>`. */
  id: z.string(),
  ...{ kindCode: z.string().nullable(), state: z.string().nullable() },
  ...{ provinceCode: z.string().nullable(), formerProvinceCode: z.string().nullable() },
  ...{ day: z.string().nullable(), hour: z.int().nullable(), zone: z.string().nullable() },
  first: z.enum(['event', 'day', 'again']).nullable(),
  ...{ side: z.enum(['offer', 'need']).nullable(), sector: z.string().nullable(), region: z.string().nullable() },
  step: step.nullable(),
  /** The record as it is today; null where it is gone, or with the exchange. */
  today: z.object({ name: z.string(), organisation: z.string(), state: z.string() }).nullable(),
});

export const reportAnswers = {
  list: pageOf(answer('ReportRelease', release)),
  one: answer('YearlyReport', {
    ...release,
    year: z.string().nullable(),
    /** As it was called; null while parts are on their way. */
    event: z.object({ name, startsOn: z.string(), endsOn: z.string(), timeZone: z.string() }).nullable(),
    /** What codes were called. */
    names: z.object({ kinds: names, zones: names }).nullable(),
    gathering: numbersAnswers.numbers.nullable(),
    exchange: offered.nullable(),
  }),
  rows: countedPageOf(row),
  document: new FileAnswer('application/json'),
  csv: new FileAnswer('text/csv'),
  pdf: new FileAnswer('application/pdf'),
};

export function releaseAnswer({ number, releasedAt, releasedByName, sha256 }: NamedRelease) {
  return { number, releasedAt: releasedAt.toISOString(), releasedBy: releasedByName, sha256 };
}

export function reportAnswer(of: NamedRelease, report: YearlyReport | undefined) {
  const base = releaseAnswer(of);
  if (!report) return { ...base, year: null, event: null, names: null, gathering: null, exchange: null };
  const { name: called, startsOn, endsOn, timeZone } = report.event;
  const codes = ({ code, vi, en }: YearlyReport['names']['kinds'][number]) => ({ code, name: { vi, en } });
  return {
    ...{ ...base, year: report.report.year, event: { name: called, startsOn, endsOn, timeZone } },
    names: { kinds: report.names.kinds.map(codes), zones: report.names.zones.map(codes) },
    ...figuresOf(report),
  };
}

export function rowAnswer(one: RowToday) {
  const { list, id, kindCode, state, provinceCode, formerProvinceCode, day, hour, zone, first } = one;
  const { side, sector, region, step: of, today } = one;
  return {
    ...{ list, id, kindCode, state, provinceCode, formerProvinceCode, day, hour, zone, first },
    ...{ side, sector, region, step: of },
    today: today && { name: today.name, organisation: today.organisation, state: today.state },
  };
}
