import { expect, test } from '@jest/globals';
import type { AskedNomination } from '../api/nominations.js';
import { ageToday, changedFacts, childOf, factsOf } from './confirm-facts.js';

const asked = {
  nominee: { name: 'Đỗ Thị Ước', workplace: 'Xưởng' },
  guardian: null,
  answers: { 'prior-rank': 'Nhất', summary: 'Dài' },
  age: 9,
} as unknown as AskedNomination;
const consents = { guardianConsents: false, childConsents: false, mayPublish: false };

test('what was left alone is not sent', () => {
  expect(changedFacts(asked, factsOf(asked))).toEqual(consents);
});

test('what was put right is sent, and half a guardian is not', () => {
  const facts = {
    ...factsOf(asked),
    name: ' Đỗ Ước ',
    guardian: 'Ví',
    answers: { 'prior-rank': 'Nhì', summary: 'Dài' },
  };
  expect(changedFacts(asked, facts)).toEqual({ ...consents, name: 'Đỗ Ước', answers: { 'prior-rank': 'Nhì' } });
});

test('age follows what is typed, and what the service said where nothing is', () => {
  const today = new Date('2026-07-31T05:00:00Z');
  expect([
    ageToday('', asked, today),
    ageToday('2010-08-01', asked, today),
    ageToday('2010-07-31', asked, today),
  ]).toEqual([...[9, 15, 16]]);
});

test('where a guardian has to consent it is the child who is nominated, not who reads', () => {
  const nominee = { name: 'Hoàng Bảo Khánh Vy', workplace: '' };
  expect(childOf({ needed: ['guardian', 'child'], nominee })).toBe('Hoàng Bảo Khánh Vy');
  expect(childOf({ needed: [], nominee })).toBeUndefined();
});
