import { expect, test } from '@jest/globals';
import { daysOf, said, slotsOf, timeText } from './day-list.js';

const zone = 'Asia/Ho_Chi_Minh';
const session = (id: string, startsAt: string, more: object = {}) => ({
  ...{ id, startsAt, minutes: 45, roomId: 'a', track: null as string | null, kind: 'talk' },
  ...more,
});
const sessions = [
  session('late', '2026-11-12T18:00:00.000Z'),
  session('b', '2026-11-12T02:00:00.000Z', { roomId: 'b', track: 'x', kind: 'signing' }),
  session('a', '2026-11-12T01:00:00.000Z'),
  session('long', '2026-11-12T02:00:00.000Z', { minutes: 90 }),
];
const ids = (wanted: object) =>
  slotsOf(sessions, { day: '2026-11-12', ...wanted }, zone).map((slot) => slot.sessions.map(({ id }) => id));

test('a day is the day of the place, and what begins together stands together', () => {
  expect(ids({})).toEqual([['a'], ['long', 'b']]);
  expect(ids({ day: '2026-11-13' })).toEqual([['late']]);
  expect(ids({ room: 'b' })).toEqual([['b']]);
  expect(ids({ track: 'x' })).toEqual([['b']]);
  expect(ids({ kind: 'signing' })).toEqual([['b']]);
  expect(ids({ marked: new Set(['a', 'late']) })).toEqual([['a']]);
});

test('days without sessions are shown, and sessions on other days as well', () => {
  expect(daysOf('2026-11-12', '2026-11-13', ['2026-11-14'])).toEqual(['2026-11-12', '2026-11-13', '2026-11-14']);
});

test('times are those of the place; what is not translated is Vietnamese', () => {
  expect(timeText(sessions[0]!, zone)).toBe('01:00–01:45');
  expect([said({ vi: 'Phòng', en: 'Room' }, 'en'), said({ vi: 'Phòng', en: '' }, 'en')]).toEqual(['Room', 'Phòng']);
});
