import { describe, expect, test } from '@jest/globals';
import { bytesText, momentText, timeLeft } from './moments.js';

describe('the time left', () => {
  const now = new Date('2026-07-29T13:00:00Z');

  test('names the two largest units', () => {
    expect(timeLeft(new Date('2026-07-31T17:00:00Z'), now, 'vi')).toBe('còn 2 ngày 4 giờ');
    expect(timeLeft(new Date('2026-07-29T13:05:00Z'), now, 'en')).toBe('5 min left');
  });

  test('leaves out a unit of which there is none', () => {
    expect(timeLeft(new Date('2026-07-31T13:20:00Z'), now, 'vi')).toBe('còn 2 ngày');
  });

  test('is empty once it has passed, and never zero before', () => {
    expect(timeLeft(new Date('2026-07-29T12:00:00Z'), now, 'vi')).toBe('');
    expect(timeLeft(new Date('2026-07-29T13:00:30Z'), now, 'vi')).toBe('còn chưa đầy 1 phút');
  });
});

test('a moment is in the time of Viet Nam', () => {
  expect(momentText(new Date('2026-12-31T17:30:00Z'))).toBe('00:30 01/01/2027');
});

test('sizes are in megabytes from one million bytes on', () => {
  expect([bytesText(20_000_000, 'vi'), bytesText(1_500_000, 'en'), bytesText(900, 'vi')]).toEqual([
    '20 MB',
    '1.5 MB',
    '1 kB',
  ]);
});
