import { frozenSteps } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import type { YearlyReport } from './yearly-report.js';

/** The report's cells as the figures of a gathering are told: each sum of them is the length of a list of frozen rows by the same filters. */
export function figuresOf({ report, event, ...of }: YearlyReport) {
  return {
    gathering: {
      ...{ countedAt: report.frozenAt, timeZone: event.timeZone },
      delegates: of.delegates.map(({ kindCode, state, provinceCode, formerProvinceCode, count }) => {
        return { kindCode, state, provinceCode, formerProvinceCode, count };
      }),
      admissions: admissionsOf(of.admissions),
      applications: of.applications.map(({ state, count }) => ({ state, count })),
    },
    exchange: {
      countedAt: report.exchangeFrozenAt,
      listings: of.listings.map(({ side, sector, region, provinceCode, formerProvinceCode, count }) => {
        return { side, sector, region, provinceCode, formerProvinceCode, count };
      }),
      steps: frozenSteps.map((step) => ({ step, count: of.steps.find((one) => one.step === step)?.count ?? 0 })),
    },
  };
}

/** By day, hour and zone: how often somebody was let in, and how many of them for the first time on that day, and at all. */
export function admissionsOf(cells: YearlyReport['admissions']) {
  const hours = Map.groupBy(cells, ({ day, hour, zone }) => JSON.stringify([day, hour, zone]));
  return [...hours.values()].map((same) => {
    const { day, hour, zone } = same[0]!;
    const sum = (...first: string[]) =>
      same.filter((cell) => first.includes(cell.first)).reduce((total, { count }) => total + count, 0);
    const people = sum('event');
    return { day, hour, zone, entries: people + sum('day', 'again'), arrivals: people + sum('day'), people };
  });
}
