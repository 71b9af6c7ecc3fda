import { expect, test } from '@jest/globals';
import { besideOf, hoursOf, minuteOfDay, rowsOf, shifted } from './grid-place.js';

const zone = 'Asia/Ho_Chi_Minh';
const at = (startsAt: string, minutes = 45) => ({ startsAt: `2026-11-12T${startsAt}:00.000Z`, minutes });

test('a session stands where its time is, by the clock of the place', () => {
  expect(minuteOfDay(at('01:30').startsAt, zone)).toBe(8 * 60 + 30);
  expect(rowsOf(at('01:30'), 7, zone)).toEqual({ start: 19, span: 9 });
  expect(rowsOf(at('00:00', 5), 7, zone)).toEqual({ start: 1, span: 3 });
});

test('the day shows seven to six, and more where something lies outside', () => {
  expect(hoursOf([], zone)).toEqual({ from: 7, until: 18 });
  expect(hoursOf([at('22:30'), at('12:30', 90)], zone)).toEqual({ from: 5, until: 21 });
});

test('a session does not leave its day', () => {
  expect(shifted(at('01:00'), 15, zone)).toBe('2026-11-12T01:15:00.000Z');
  expect(shifted(at('16:30'), -10, zone)).toBe('2026-11-12T16:20:00.000Z');
  expect(shifted(at('16:10'), 10, zone)).toBe('2026-11-12T16:10:00.000Z');
  expect(shifted({ ...at('17:00'), minutes: 30 }, -5, zone)).toBe('2026-11-12T17:00:00.000Z');
});

test('what overlaps in a room stands side by side, what only touches has it to itself, and another room does not count', () => {
  const of = (id: string, startsAt: string, minutes: number, roomId = 'a') => ({
    id,
    roomId,
    ...at(startsAt, minutes),
  });
  const beside = besideOf([
    of('long', '01:00', 120),
    of('second', '01:30', 30),
    of('third', '02:00', 60),
    of('touches', '03:00', 45),
    of('elsewhere', '01:00', 45, 'b'),
  ]);
  expect(Object.fromEntries(beside)).toEqual({
    long: { nth: 0, of: 2 },
    second: { nth: 1, of: 2 },
    third: { nth: 1, of: 2 },
    touches: { nth: 0, of: 1 },
    elsewhere: { nth: 0, of: 1 },
  });
});

test('a session that is drawn longer than it lasts does not lie on the next one', () => {
  const of = (id: string, startsAt: string) => ({ id, roomId: 'a', ...at(startsAt, 5) });
  expect([...besideOf([of('second', '01:05'), of('first', '01:00')])]).toEqual([
    ['first', { nth: 0, of: 2 }],
    ['second', { nth: 1, of: 2 }],
  ]);
});
