import { createHash } from 'node:crypto';
import type {
  ExchangeRowsFrozenV1,
  FrozenListings,
  FrozenSteps,
} from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import type { NamedCode } from '@sangtao/contracts/frozen';
import type {
  FrozenAdmissions,
  FrozenApplications,
  FrozenDelegates,
  GatheringRowsFrozenV1,
} from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import type { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';

/** What lies on the log of one report, in any order. */
export interface FrozenParts {
  release: ReportReleasedV1;
  gathering: GatheringRowsFrozenV1[];
  exchange: ExchangeRowsFrozenV1[];
}

/** Rows that are alike in all that is counted, and how many they are. */
type Counted<Cell extends { ids: string[] }> = Cell & { count: number };

/** The report: nothing but what was frozen, in one order. Its JSON is the document that the hash is of. */
export interface YearlyReport {
  format: 1;
  report: { id: string; number: number; year: string; frozenAt: string; exchangeFrozenAt: string };
  event: {
    id: string;
    code: string;
    name: { vi: string; en: string };
    startsOn: string;
    endsOn: string;
    timeZone: string;
    provinceCode: string;
    venue: string;
  };
  names: Record<'kinds' | 'zones' | 'provinces' | 'sectors' | 'regions', NamedCode[]>;
  delegates: Counted<FrozenDelegates>[];
  admissions: Counted<FrozenAdmissions>[];
  applications: Counted<FrozenApplications>[];
  listings: Counted<FrozenListings>[];
  steps: Counted<FrozenSteps>[];
}

/** Whether every part has come. */
export function isWhole({ release, gathering, exchange }: FrozenParts): boolean {
  const expected = exchange[0]?.parts;
  return gathering.length === release.parts && expected !== undefined && exchange.length === expected;
}

/** The same parts give the same report, in whatever order they come. They are whole. */
export function yearlyReport({ release, gathering, exchange }: FrozenParts): YearlyReport {
  const { reportId, number, frozenAt, gatheringId, code, nameVi, nameEn } = release;
  const { startsOn, endsOn, timeZone, provinceCode, venue, kinds, zones, provinces } = release;
  const { frozenAt: exchangeFrozenAt, sectors, regions } = exchange[0]!;
  const [cells, offered] = [all(gathering), all(exchange)];
  return {
    format: 1,
    report: { id: reportId, number, year: startsOn.slice(0, 4), frozenAt, exchangeFrozenAt },
    event: {
      ...{ id: gatheringId, code, name: { vi: nameVi, en: nameEn } },
      ...{ startsOn, endsOn, timeZone, provinceCode, venue },
    },
    names: {
      ...{ kinds: named(kinds), zones: named(zones), provinces: named(provinces) },
      ...{ sectors: named(sectors), regions: named(regions) },
    },
    delegates: counted(cells('delegates'), ['kindCode', 'state', 'provinceCode', 'formerProvinceCode']),
    admissions: counted(cells('admissions'), ['day', 'hour', 'zone', 'first']),
    applications: counted(cells('applications'), ['state']),
    listings: counted(offered('listings'), ['side', 'sector', 'region', 'provinceCode', 'formerProvinceCode']),
    steps: counted(offered('steps'), ['step']),
  };
}

/** The document, byte for byte. */
export function reportBytes(report: YearlyReport): Buffer {
  return Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
}

/** Hex. */
export function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Of all parts, the cells of one of their lists. */
function all<Part extends object>(parts: Part[]) {
  return <Name extends keyof Part>(list: Name): Part[Name] =>
    parts.flatMap((part) => part[list] as unknown[]) as Part[Name];
}

/** One cell for each combination of its parts, from wherever its rows came. Sorted by code points, which no version of a library changes. */
function counted<Cell extends { ids: string[] }>(
  cells: Cell[],
  keys: readonly (Exclude<keyof Cell, 'ids'> & string)[],
): Counted<Cell>[] {
  const together = Map.groupBy(cells, (cell) => JSON.stringify(keys.map((key) => cell[key])));
  return [...together]
    .sort(([a], [b]) => compare(a, b))
    .map(([, same]) => {
      const ids = [...new Set(same.flatMap((cell) => cell.ids))].sort(compare);
      const parts = Object.fromEntries(keys.map((key) => [key, same[0]![key]]));
      return { ...parts, count: ids.length, ids } as Counted<Cell>;
    });
}

function named(names: NamedCode[]): NamedCode[] {
  return names.map(({ code, vi, en }) => ({ code, vi, en }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
