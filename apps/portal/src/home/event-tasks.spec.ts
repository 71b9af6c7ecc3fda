import { expect, test } from '@jest/globals';
import { eventTaskDue, eventTasksOf, exchangeTasksOf } from './event-tasks.js';

const at = { gatheringId: 'g', nameVi: 'Techconnect', nameEn: 'Techconnect' };
const quiet = { requests: 0, until: null, listings: 0, experts: 0, toPlace: [] };

test('of an event what nobody waits for is not shown', () => {
  expect(eventTasksOf({ office: [{ ...at, delegates: 2, booths: 0 }], offers: [] })).toEqual([
    { kind: 'delegates', at, count: 2 },
  ]);
  expect(eventTasksOf({ office: [{ ...at, delegates: 0, booths: 3 }], offers: [{ ...at, until: null }] })).toEqual([
    { kind: 'offer', at, due: null },
    { kind: 'booths', at, count: 3 },
  ]);
});

test('of the exchange offers, needs and experts are one queue, and meetings without a time one card for each event', () => {
  expect(exchangeTasksOf(quiet)).toEqual([]);
  expect(exchangeTasksOf({ ...quiet, listings: 2, experts: 1, toPlace: [{ ...at, meetings: 4 }] })).toEqual([
    { kind: 'moderation', count: 3 },
    { kind: 'placing', at, count: 4 },
  ]);
});

test('a request is due when the first one ends', () => {
  const [request] = exchangeTasksOf({ ...quiet, requests: 2, until: '2026-12-01T00:00:00Z' });
  expect(eventTaskDue(request!)).toBe('2026-12-01T00:00:00Z');
});
