import { expect, test } from '@jest/globals';
import { cloneValue } from './clone-value.js';

const midnight = '2026-11-10T17:00:00.000Z';
const shown = (item: string, text: string | null) =>
  cloneValue(item, text, { language: 'vi', timeZone: 'Asia/Ho_Chi_Minh', nameOf: (code) => `Tỉnh ${code}` });

test('registration that ends at midnight ends at 23:59 of the day before, as everywhere else', () => {
  expect(shown('registrationClosesAt', midnight)).toBe('23:59 thứ Ba 10/11/2026 (UTC+7)');
  // What begins at midnight begins on that day.
  expect(shown('registrationOpensAt', midnight)).toBe('00:00 11/11/2026');
});

test('days, provinces and names are said as people say them', () => {
  expect(shown('startsOn', '2026-11-12')).toBe('12/11/2026');
  expect(shown('provinceCode', '40')).toBe('Tỉnh 40');
  expect(shown('venue', 'Nhà văn hóa')).toBe('Nhà văn hóa');
  expect(shown('kinds', null)).toBe('');
});
