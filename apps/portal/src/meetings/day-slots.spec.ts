import { expect, test } from '@jest/globals';
import { daysOf, daysToCome, mostSlots, outlookOf, slotsOfDay } from './day-slots.js';

const morning = { from: '09:00', until: '10:10', pauseFrom: '', pauseUntil: '', minutes: 20 };
const clocks = (slots: { startsAt: string }[]) => slots.map(({ startsAt }) => startsAt.slice(11, 16));

test('a morning of twenty minutes each, in Viet Nam’s time; what does not fit is left out', () => {
  const slots = slotsOfDay('2026-12-01', morning);
  expect(clocks(slots)).toEqual(['02:00', '02:20', '02:40']);
  expect(slots.at(-1)!.endsAt).toBe('2026-12-01T03:00:00.000Z');
});

test('nobody meets in the pause, and the afternoon begins when it ends', () => {
  const day = { ...morning, until: '11:00', pauseFrom: '09:30', pauseUntil: '10:10' };
  expect(clocks(slotsOfDay('2026-12-01', day))).toEqual(['02:00', '03:10', '03:30']);
  // Outside the day it changes nothing.
  expect(slotsOfDay('2026-12-01', { ...morning, pauseFrom: '12:00', pauseUntil: '13:00' })).toHaveLength(3);
});

test.each([
  ['no day', '', {}],
  ['an end before the beginning', '2026-12-01', { until: '08:00' }],
  ['no minutes', '2026-12-01', { minutes: 0 }],
])('%s gives none', (_what, day, more) => {
  expect(slotsOfDay(day, { ...morning, ...more })).toEqual([]);
});

test('the days of an event, over the end of a month', () => {
  expect(daysOf({ startsOn: '2026-11-30', endsOn: '2026-12-01' })).toEqual(['2026-11-30', '2026-12-01']);
  expect(daysOf({ startsOn: '2026-12-01', endsOn: '2026-12-01' })).toEqual(['2026-12-01']);
});

test('of an event that has begun only today and what comes can be given times', () => {
  const event = { startsOn: '2026-11-29', endsOn: '2026-12-01' };
  expect(daysToCome(event, '2026-11-01')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
  expect(daysToCome(event, '2026-11-30')).toEqual(['2026-11-30', '2026-12-01']);
  expect(daysToCome(event, '2026-12-02')).toEqual([]);
});

test('where no slot would be added, what is said names what stands in the way', () => {
  const days = ['2026-12-01'];
  const slots = slotsOfDay('2026-12-01', morning);
  expect(outlookOf({ toCome: days, chosen: days, slots })).toBe('willAdd');
  expect(outlookOf({ toCome: days, chosen: [], slots: [] })).toBe('willAddNone');
  expect(outlookOf({ toCome: [], chosen: [], slots: [] })).toBe('allOver');
  // The days are there: it is the hours.
  expect(outlookOf({ toCome: days, chosen: days, slots: [] })).toBe('noneFits');
  expect(outlookOf({ toCome: days, chosen: days, slots: Array(mostSlots + 1).fill(slots[0]) })).toBe('tooMany');
});
