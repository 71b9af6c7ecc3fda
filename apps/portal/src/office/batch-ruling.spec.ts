import { expect, test } from '@jest/globals';
import type { ScreeningItem } from '../api/office.js';
import { isComplete, requestsFor, type BatchForm } from './batch-ruling.js';

const items = Array.from({ length: 60 }, (_, n) => ({ id: `e${n}`, version: n + 1 }) as ScreeningItem);
const aForm = (overrides: Partial<BatchForm> = {}): BatchForm => ({
  ...{ ruling: 'return', codes: ['document-missing'], note: 'Thiếu trang 2', until: '2026-07-31', own: {} },
  ...overrides,
});

test('sixty entries go in three requests, each with its version', () => {
  const requests = requestsFor(aForm(), items);
  expect(requests.map(({ ids }) => ids.length)).toEqual([25, 25, 10]);
  expect(requests[2]!.ids[9]).toEqual({ id: 'e59', version: 60 });
  expect(requests[0]).toMatchObject({
    reasons: [{ code: 'document-missing', note: 'Thiếu trang 2' }],
    until: '2026-07-31T17:00:00.000Z',
  });
});

test('who has own reasons gets these and no others', () => {
  const [request] = requestsFor(aForm({ own: { e1: ['unreadable', 'wrong-field'] } }), items.slice(0, 3));
  expect(request!.ids[0]).not.toHaveProperty('reasons');
  expect(request!.ids[1]!.reasons).toEqual([{ code: 'unreadable', note: 'Thiếu trang 2' }, { code: 'wrong-field' }]);
});

test('accepting carries neither reasons nor a date', () => {
  const [request] = requestsFor(aForm({ ruling: 'accept', own: { e0: ['unreadable'] } }), items.slice(0, 1));
  expect(request).toEqual({ ruling: 'accept', ids: [{ id: 'e0', version: 1 }] });
});

test('a ruling waits until everybody has a reason', () => {
  expect(isComplete(aForm({ codes: [] }), items)).toBe(false);
  expect(isComplete(aForm({ codes: [], own: { e0: ['unreadable'] } }), items.slice(0, 1))).toBe(true);
  expect(isComplete(aForm({ until: '' }), items)).toBe(false);
  expect(isComplete(aForm({ ruling: 'reject', until: '' }), items)).toBe(true);
  expect(isComplete(aForm({ ruling: 'accept', codes: [] }), [])).toBe(false);
});
