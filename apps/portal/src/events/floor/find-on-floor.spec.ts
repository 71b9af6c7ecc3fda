import { expect, test } from '@jest/globals';
import type { FloorMap } from '../../api/floor.js';
import { findables, found } from './find-on-floor.js';

const fields = [
  { code: 'agriculture', name: { vi: 'Nông nghiệp', en: 'Agriculture' } },
  { code: 'aquaculture', name: { vi: 'Thủy sản', en: 'Aquaculture' } },
];

function aMap(booths: number): FloorMap {
  const feature = (n: number) => ({
    ...{ type: 'Feature' as const, id: `b${n}` },
    geometry: { type: 'Polygon' as const, coordinates: [[]] },
    properties: {
      ...{ kind: 'booth' as const, code: `A-${n}`, name: null, zoneCode: 'a', powerWatts: 0, floorLoad: null },
      ...{ allows: [], parallel: null },
      exhibitor:
        n === 3
          ? null
          : {
              company: n === 1 ? 'Công ty Đổi Mới' : `Viện Ví dụ ${n}`,
              technologies: [n === 1 ? 'Sấy lạnh nông sản' : `Máy số ${n}`],
              fieldCodes: [n % 2 ? 'agriculture' : 'aquaculture'],
            },
    },
  });
  const features = Array.from({ length: booths }, (_, n) => feature(n));
  const rules = { fields, subsidyClasses: [], offerDays: 7 };
  return { type: 'FeatureCollection', features, slots: [], rules, timeZone: 'Asia/Ho_Chi_Minh', version: 1 };
}
const codes = (question: string, field?: string) => found(findables(aMap(6)), question, field)?.map(({ code }) => code);

test('E21: by company, technology, field or sign, with or without accents, in any order of the words', () => {
  expect(codes('doi moi')).toEqual(['A-1']);
  expect(codes('ĐỔI')).toEqual(['A-1']);
  expect(codes('lạnh sấy')).toEqual(['A-1']);
  expect(codes('thuy san')).toEqual(['A-0', 'A-2', 'A-4']);
  expect(codes('', 'agriculture')).toEqual(['A-1', 'A-5']);
  expect(codes('a-3')).toEqual(['A-3']);
  expect(codes('   ')).toBeUndefined();
});

test('E21: two hundred booths are searched in far less than 200 ms', () => {
  const all = findables(aMap(200));
  const start = performance.now();
  for (let n = 0; n < 20; n++) found(all, 'may so 19', 'aquaculture');
  expect((performance.now() - start) / 20).toBeLessThan(20);
});
