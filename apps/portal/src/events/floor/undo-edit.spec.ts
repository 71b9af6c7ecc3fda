import { expect, test } from '@jest/globals';
import type { FloorFeature, FloorMap } from '../../api/floor.js';
import { boxOf, cornersOf, fitted, freePlace } from './box.js';
import { undoOf } from './undo-edit.js';

const nothing = { name: null, zoneCode: null, powerWatts: null, exhibitor: null, floorLoad: null, parallel: null };

function part(id: string, kind: FloorFeature['properties']['kind'], more: object = {}): FloorFeature {
  const ring = cornersOf({ x: 0, y: 0, width: 3, depth: 3 }).map(({ x, y }) => [x, y]);
  const geometry = { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] };
  const properties = { ...nothing, allows: [], kind, code: id.toUpperCase(), ...more };
  return { type: 'Feature', id, geometry, properties };
}

function aMap(...features: FloorFeature[]): FloorMap {
  const rules = { subsidyClasses: [], fields: [], offerDays: 7 };
  return { type: 'FeatureCollection', features, slots: [], rules, timeZone: 'Asia/Ho_Chi_Minh', version: 1 };
}

const outline = cornersOf({ x: 0, y: 0, width: 3, depth: 3 });
const zone = part('zone-a', 'zone', { code: 'a', name: { vi: 'Khu A', en: 'Zone A' } });
const booth = part('b1', 'booth', { zoneCode: 'a', powerWatts: 2000 });

test('a booth that was not there goes, one that was is as it was', () => {
  const body = { code: 'X', zoneCode: 'a', powerWatts: 0, outline: [] };
  expect(undoOf(aMap(), { what: 'booth', id: 'b1', body }, aMap(booth))).toEqual([{ what: 'booth-dropped', id: 'b1' }]);
  const before = { what: 'booth', id: 'b1', body: { code: 'B1', zoneCode: 'a', powerWatts: 2000, outline } };
  expect(undoOf(aMap(booth), { what: 'booth', id: 'b1', body }, aMap(booth))).toEqual([before]);
  expect(undoOf(aMap(booth), { what: 'booth-dropped', id: 'b1' }, aMap())).toEqual([before]);
});

test('of a row goes what it brought, in one request, and nothing else', () => {
  const [two, three] = [part('b2', 'booth'), part('b3', 'booth')];
  const body = { ...{ zoneCode: 'a', prefix: 'B', firstNumber: 2, count: 2, from: { x: 0, y: 0 } } };
  const row = { ...body, towards: { x: 1, y: 0 }, width: 3, depth: 3, gap: 0, powerWatts: 0 };
  expect(undoOf(aMap(booth), { what: 'row', body: row }, aMap(booth, two, three))).toEqual([
    { what: 'booths-dropped', ids: ['b2', 'b3'] },
  ]);
});

test('the hall is drawn as it was with its zones; the first one cannot be taken back', () => {
  const edit = { what: 'hall' as const, body: { outline: [], zones: [] } };
  const zones = [{ code: 'a', name: { vi: 'Khu A', en: 'Zone A' }, outline }];
  expect(undoOf(aMap(part('hall', 'hall'), zone), edit, aMap())).toEqual([{ what: 'hall', body: { outline, zones } }]);
  expect(undoOf(aMap(), edit, aMap())).toEqual([]);
});

test('what stands askew keeps its shape in another box', () => {
  const askew = [
    { x: 2, y: 0 },
    { x: 4, y: 2 },
    { x: 2, y: 4 },
    { x: 0, y: 2 },
  ];
  expect(boxOf(askew)).toEqual({ x: 0, y: 0, width: 4, depth: 4 });
  expect(fitted(askew, { x: 10, y: 0, width: 8, depth: 4 })).toEqual([
    { x: 14, y: 0 },
    { x: 18, y: 2 },
    { x: 14, y: 4 },
    { x: 10, y: 2 },
  ]);
});

test('a new part begins where nothing stands', () => {
  const hall = { x: 0, y: 0, width: 10, depth: 6 };
  const taken = [{ x: 0, y: 0, width: 8, depth: 3 }];
  expect(freePlace(hall, taken, { width: 3, depth: 3 })).toEqual({ x: 0, y: 3 });
  expect(freePlace(hall, [hall], { width: 3, depth: 3 })).toEqual({ x: 0, y: 0 });
});
