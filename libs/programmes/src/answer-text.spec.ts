import { expect, test } from '@jest/globals';
import { answerText } from './answer-text.js';

test('an answer reads as people write it, from the form and from the judges’ copy', () => {
  const options = [{ value: 'patent', label: { vi: 'Bằng độc quyền sáng chế', en: 'Patent' } }];
  expect(answerText({ kind: 'choice', options }, 'patent', 'vi')).toBe('Bằng độc quyền sáng chế');
  expect(answerText({ kind: 'choice', options }, 'gone', 'vi')).toBe('gone');
  expect(answerText({ kind: 'date' }, '2021-02-20', 'vi')).toBe('20/02/2021');
  expect([true, 'true', false, 'false'].map((one) => answerText({ kind: 'yes-no' }, one, 'en'))).toEqual([
    ...['Yes', 'Yes', 'No', 'No'],
  ]);
  expect(answerText({ kind: 'number' }, '12500.5', 'vi')).toBe('12.500,5');
  expect([answerText({ kind: 'number' }, 2026, 'vi'), answerText({ kind: 'number' }, 2026, 'en')]).toEqual([
    '2026',
    '2026',
  ]);
  expect(answerText({ kind: 'long-text' }, 'Giữ nguyên 2021-02-20', 'vi')).toBe('Giữ nguyên 2021-02-20');
});
