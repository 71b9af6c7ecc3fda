import { describe, expect, test } from '@jest/globals';
import { rowsOf, rowsCsv, frozenLists } from './report-rows.js';
import { reportPdf } from './report-pdf.js';
import { isWhole, reportBytes, sha256Of, yearlyReport, type FrozenParts } from './yearly-report.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const at = '2026-12-20T02:00:00.000Z';
const name = (code: string) => ({ code, vi: `Tên ${code}`, en: `Name ${code}` });
const visitors = { kindCode: 'visitor', state: 'confirmed', provinceCode: '24', formerProvinceCode: null } as const;

/** Two parts of each side, of which one cell stands in both. */
function parts(): FrozenParts {
  const of = { reportId: id(1) };
  const about = { ...of, parts: 2, frozenAt: at, sectors: [name('energy')], regions: [name('north_central')] };
  const offers = {
    side: 'offer',
    sector: 'energy',
    region: 'north_central',
    provinceCode: '40',
    formerProvinceCode: null,
  } as const;
  return {
    release: {
      ...{ ...of, gatheringId: id(2), number: 1, frozenAt: at, parts: 2, code: 'TC-26' },
      ...{ nameVi: 'Ngày hội Công nghệ', nameEn: 'Technology day', startsOn: '2026-11-12', endsOn: '2026-11-13' },
      ...{ timeZone: 'Asia/Ho_Chi_Minh', provinceCode: '48', venue: 'Cung Hội nghị' },
      ...{ kinds: [name('visitor')], zones: [name('booths')], provinces: [name('24'), name('40')] },
    },
    gathering: [
      { ...of, part: 1, delegates: [{ ...visitors, ids: [id(12), id(11)] }], admissions: [], applications: [] },
      {
        ...{ ...of, part: 2, delegates: [{ ...visitors, ids: [id(13)] }] },
        admissions: [
          { day: '2026-11-12', hour: 8, zone: 'booths', first: 'event', ids: [id(21)] },
          { day: '2026-11-12', hour: 8, zone: null, first: 'again', ids: [id(22)] },
          { day: '2026-11-13', hour: 9, zone: 'booths', first: 'day', ids: [id(23)] },
        ],
        applications: [{ state: 'confirmed', ids: [id(31)] }],
      },
    ],
    exchange: [
      { ...about, part: 1, listings: [{ ...offers, ids: [id(41)] }], steps: [] },
      { ...about, part: 2, listings: [], steps: [{ step: 'task', ids: [`${id(51)}/${id(52)}`] }] },
    ],
  };
}

const hashOf = (given: FrozenParts) => sha256Of(reportBytes(yearlyReport(given)));

describe('a yearly report', () => {
  test('is the same to the byte in whatever order its parts and their rows come', () => {
    const turned = parts();
    turned.gathering.reverse();
    turned.exchange.reverse();
    turned.gathering[1]!.delegates[0]!.ids.reverse();
    expect(hashOf(turned)).toBe(hashOf(parts()));
  });

  test('keeps its form: whoever needs another one writes a new format beside it', () => {
    expect([hashOf(parts()), sha256Of(rowsCsv(yearlyReport(parts())))]).toEqual([
      'dda7d6a5c4ed1a87f86e318b0ba39125f00b6814b581e09fb4359eeff596792f',
      'aba5599f4e6a177cb2003525fab415baf18cd8a8fdd6152a24a20bdbdb32d9db',
    ]);
  });

  test.each<[string, (given: FrozenParts) => void]>([
    ['a row more', ({ gathering }) => gathering[0]!.delegates[0]!.ids.push(id(99))],
    ['another row', ({ exchange }) => exchange[0]!.listings[0]!.ids.splice(0, 1, id(99))],
    ['another province', ({ gathering }) => (gathering[0]!.delegates[0]!.provinceCode = '40')],
    ['another hour', ({ gathering }) => (gathering[1]!.admissions[0]!.hour = 9)],
    ['another name', ({ release }) => (release.kinds[0]!.vi = 'Khách')],
  ])('has another hash with %s', (_, change) => {
    const changed = parts();
    change(changed);
    expect(hashOf(changed)).not.toBe(hashOf(parts()));
  });

  test('is whole once every part of both sides is there', () => {
    const { release, gathering, exchange } = parts();
    expect(isWhole({ release, gathering, exchange })).toBe(true);
    expect(isWhole({ release, gathering: gathering.slice(1), exchange })).toBe(false);
    expect(isWhole({ release, gathering, exchange: exchange.slice(1) })).toBe(false);
    expect(isWhole({ release, gathering, exchange: [] })).toBe(false);
  });

  test('each of its counts is the length of its rows', () => {
    const report = yearlyReport(parts());
    expect(report.delegates).toEqual([{ ...visitors, count: 3, ids: [id(11), id(12), id(13)] }]);
    for (const list of frozenLists) {
      for (const { ids, count, ...filter } of report[list]) {
        const { first, ...rest } = filter as { first?: string };
        const known = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value ?? 'none']));
        const rows = rowsOf(report, list, known).filter((row) => first === undefined || row.first === first);
        expect(rows.map((row) => row.id)).toEqual(ids);
        expect(rows).toHaveLength(count);
      }
    }
  });

  test('whoever comes for the first time at all comes for the first time on that day', () => {
    const report = yearlyReport(parts());
    const found = (filter: object) => rowsOf(report, 'admissions', filter).map((row) => row.id);
    expect(found({ first: 'all' })).toEqual([id(21)]);
    expect(found({ first: 'day' })).toEqual([id(21), id(23)]);
    expect(found({ zone: 'none' })).toEqual([id(22)]);
  });

  test('what a list is not counted by fits none of its rows', () => {
    expect(rowsOf(yearlyReport(parts()), 'steps', { state: 'confirmed' })).toEqual([]);
    expect(rowsOf(yearlyReport(parts()), 'steps', { provinceCode: 'none' })).toEqual([]);
  });

  test('is a table of codes and ids, and the same paper each time', async () => {
    const report = yearlyReport(parts());
    const lines = rowsCsv(report).toString().trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFlist,id,kindCode,/);
    expect(lines).toHaveLength(1 + 3 + 3 + 1 + 1 + 1);
    for (const language of ['vi', 'en'] as const) {
      const [one, two] = [await reportPdf(report, language), await reportPdf(yearlyReport(parts()), language)];
      expect(one.equals(two)).toBe(true);
    }
  });
});
