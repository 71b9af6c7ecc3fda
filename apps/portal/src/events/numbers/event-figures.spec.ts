import { describe, expect, test } from '@jest/globals';
import {
  arrivalsByHour,
  delegatesByFormerProvince,
  delegatesByKind,
  delegatesByProvince,
  entriesByZone,
} from './event-figures.js';
import { listingsByProvince, stepFigure } from './exchange-figures.js';

const heads = { title: 'T', of: 'O' };
const provinces = {
  ...heads,
  ...{ count: 'n', noProvince: 'không ghi', untold: '?', nameOf: (code: string) => `nay ${code}` },
  formerNameOf: (code: string) => `cũ ${code}`,
  untoldOf: (current: string, former: string) => `${current} (${former})`,
  today: (current: string) => current,
};

type Place = [state: string, province: string | null, former: string | null, count: number];
const delegates = (...rows: Place[]) =>
  rows.map(([state, provinceCode, formerProvinceCode, count]) => ({
    ...{ kindCode: 'visitor', state: state as 'confirmed', provinceCode, formerProvinceCode, count },
  }));
const admission = (day: string, hour: number, more: object = {}) => ({
  ...{ day, hour, zone: 'booths', entries: 2, arrivals: 1, people: 1, ...more },
});

describe('delegates', () => {
  test('by kind leave out states that nobody is in, and each cell, row and column opens to its list', () => {
    const given = delegates(['confirmed', '01', null, 3], ['waiting', null, null, 2]);
    const { series, rows, sums, sum } = delegatesByKind(given, [{ code: 'visitor', label: 'Khách' }], {
      ...{ ...heads, stateName: (state: string) => state },
    });
    expect(series.map(({ key }) => key)).toEqual(['confirmed', 'waiting']);
    expect(rows[0]!.cells[1]).toEqual({ count: 2, open: { list: 'delegates', kind: 'visitor', state: 'waiting' } });
    expect(rows[0]!.sum).toEqual({ count: 5, open: { list: 'delegates', kind: 'visitor' } });
    expect([sums[0], sum]).toEqual([
      { count: 3, open: { list: 'delegates', state: 'confirmed' } },
      { count: 5, open: { list: 'delegates' } },
    ]);
  });

  const some = delegates(
    ...([
      ['confirmed', '01', null, 4],
      ['confirmed', '24', '27', 2],
      ['confirmed', '24', null, 7],
      ['confirmed', null, null, 9],
      ['pending', '24', null, 50],
    ] as Place[]),
  );

  test('by the 34 count who has a place, the most first and those without a province last', () => {
    const { rows } = delegatesByProvince(some, undefined, provinces);
    expect(rows.map(({ label, sum }) => [label, sum.count])).toEqual([
      ['nay 24', 9],
      ['nay 01', 4],
      ['không ghi', 9],
    ]);
  });

  test('by the 63 stand apart where nothing says which it was, and nobody is lost or guessed', () => {
    const { rows, sum, sums } = delegatesByFormerProvince(some, undefined, provinces);
    expect(rows.map(({ label, cells }) => [label, ...cells.map(({ count }) => count)])).toEqual([
      ['cũ 01', 4, 0],
      ['cũ 27', 2, 0],
      ['không ghi', 9, 0],
      ['nay 24 (cũ 24, cũ 27)', 0, 7],
    ]);
    expect(sum.count).toBe(22);
    expect(rows.map(({ sum: { open } }) => open)).toMatchObject([
      { province: '01' },
      { province: '24', former: '27' },
      { province: 'none' },
      { province: '24', former: 'none' },
    ]);
    expect(sums.map(({ open }) => open)).toEqual([undefined, undefined]);
  });

  test('of one kind alone lead to that kind', () => {
    const { rows } = delegatesByProvince(some, 'press', provinces);
    expect(rows).toEqual([]);
    expect(delegatesByProvince(some, 'visitor', provinces).rows[0]!.sum.open).toMatchObject({ kind: 'visitor' });
  });
});

describe('admissions', () => {
  test('by hour go from the first to the last in which somebody came for the first time, days beside each other', () => {
    const given = [
      admission('2026-11-12', 8),
      admission('2026-11-13', 10),
      admission('2026-11-13', 15, { arrivals: 0 }),
    ];
    const { rows, series } = arrivalsByHour(given, { ...heads, dayName: (day) => day });
    expect(series.map(({ key }) => key)).toEqual(['2026-11-12', '2026-11-13']);
    expect(rows.map(({ label }) => label)).toEqual(['08:00', '09:00', '10:00']);
    expect(rows[2]!.cells[1]!.open).toEqual({ list: 'admissions', day: '2026-11-13', hour: 10, first: 'day' });
    expect(rows[2]!.sum.open).toEqual({ list: 'admissions', hour: 10, first: 'day' });
  });

  test('at midnight are at an hour too', () => {
    const { rows } = arrivalsByHour([admission('2026-11-12', 0)], { ...heads, dayName: (day) => day });
    expect(rows[0]!.cells[0]!.open).toMatchObject({ hour: 0 });
  });

  test('of none are an empty figure', () => {
    expect(arrivalsByHour([], { ...heads, dayName: (day) => day })).toMatchObject({ rows: [], series: [] });
  });

  test('by zone count every time, and name a gate that is no more', () => {
    const given = [admission('2026-11-12', 8), admission('2026-11-12', 9, { zone: null, entries: 3 })];
    const { rows } = entriesByZone(given, [{ code: 'booths', label: 'Gian' }], {
      ...{ ...heads, dayName: (day: string) => day, noZone: 'không còn' },
    });
    expect(rows.map(({ label, sum }) => [label, sum.count])).toEqual([
      ['Gian', 2],
      ['không còn', 3],
    ]);
    expect(rows[1]!.cells[0]!.open).toMatchObject({ zone: 'none' });
  });
});

describe('the exchange', () => {
  test('by the 63 knows the former province where it was said or nothing was merged', () => {
    const listing = (provinceCode: string, count: number, formerProvinceCode: string | null = null) => ({
      ...{ side: 'offer' as const, sector: 'ict', region: 'red_river_delta', provinceCode, formerProvinceCode, count },
    });
    const words = { ...provinces, offers: 'o', needs: 'n' };
    const { rows } = listingsByProvince([listing('24', 9), listing('01', 2), listing('24', 4, '27')], true, words);
    expect(rows.map(({ label, sum }) => [label, sum.count])).toEqual([
      ['cũ 27', 4],
      ['cũ 01', 2],
      ['nay 24 (cũ 24, cũ 27)', 9],
    ]);
    expect(rows.map(({ sum }) => sum.open)).toEqual([
      { list: 'listings', province: '24', former: '27' },
      { list: 'listings', province: '01' },
      { list: 'listings', province: '24', former: 'none' },
    ]);
  });

  test('its steps keep their zeros as long as there is something at all', () => {
    const words = { ...heads, count: 'n', stepName: (step: string) => step };
    expect(stepFigure([{ step: 'match', count: 3 }], words).rows).toHaveLength(6);
    expect(stepFigure([{ step: 'match', count: 0 }], words).rows).toEqual([]);
  });
});
