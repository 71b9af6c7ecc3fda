import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unreachable } from './booth-application.js';
import { slotProblem } from './demo-slots.js';
import type { DemoArea } from './floor.js';
import { rectangle } from './geometry.js';

const area = (more: Partial<DemoArea> = {}): DemoArea => ({
  ...{ id: 'a', code: 'T1', name: { vi: '', en: '' }, outline: rectangle([0, 0], 10, 10) },
  ...{ powerWatts: 10_000, floorLoad: 500, allows: ['noise'], parallel: false },
  ...more,
});
const slot = (startsAt: string, minutes: number, more: object = {}) => ({
  ...{ startsAt: `2026-12-10T${startsAt}:00.000Z`, minutes, powerWatts: 1000, floorLoad: 100, hazards: [] },
  ...more,
});
const codeOf = (...asked: Parameters<typeof slotProblem>) => slotProblem(...asked)?.code;

test('E22: what the floor, the lines and the rules of an area do not bear is refused', () => {
  expect(codeOf(area(), slot('01:00', 30), [])).toBeUndefined();
  expect(codeOf(area(), slot('01:00', 30, { floorLoad: 501 }), [])).toBe('slot-floor-load');
  expect(codeOf(area(), slot('01:00', 30, { powerWatts: 10_001 }), [])).toBe('slot-power');
  expect(codeOf(area(), slot('01:00', 30, { hazards: ['noise', 'laser'] }), [])).toBe('slot-hazard');
});

test('E22: only where several may be shown at once do they overlap; one after the other is always fine', () => {
  const others = [slot('01:00', 30)];
  expect(codeOf(area(), slot('01:29', 30), others)).toBe('slot-overlap');
  expect(codeOf(area(), slot('01:30', 30), others)).toBeUndefined();
  expect(codeOf(area({ parallel: true }), slot('01:29', 30), others)).toBeUndefined();
});

test('E22: side by side they share the lines: exactly as counting minute by minute says', () => {
  const any = fc.record({
    start: fc.integer({ min: 0, max: 59 }),
    minutes: fc.integer({ min: 1, max: 30 }),
    powerWatts: fc.integer({ min: 0, max: 6000 }),
  });
  const at = ({ start, minutes, powerWatts }: { start: number; minutes: number; powerWatts: number }) =>
    slot(`01:${String(start).padStart(2, '0')}`, minutes, { powerWatts });
  fc.assert(
    fc.property(any, fc.array(any, { maxLength: 6 }), (one, others) => {
      const drawn = (minute: number) =>
        [one, ...others]
          .filter(({ start, minutes }) => start <= minute && minute < start + minutes)
          .reduce((sum, { powerWatts }) => sum + powerWatts, 0);
      const over = Array.from({ length: one.minutes }, (_, n) => drawn(one.start + n)).some((watts) => watts > 10_000);
      expect(codeOf(area({ parallel: true }), at(one), others.map(at))).toBe(over ? 'slot-power' : undefined);
    }),
  );
});

test('every state of an application can be reached', () => expect(unreachable()).toEqual([]));
