import { expect, test } from '@jest/globals';
import { nameInYear } from './name-in-year.js';

test.each([
  ['Techconnect 2025', 'Techconnect 2026'],
  ['Kết nối công nghệ Lâm Đồng', 'Kết nối công nghệ Lâm Đồng'],
  ['TC2025, giai đoạn 2021-2025', 'TC2026, giai đoạn 2021-2026'],
  ['Lô 20251', 'Lô 20251'],
])('%s of 2025 is called %s in 2026', (name, next) => {
  expect(nameInYear(name, '2025', '2026')).toBe(next);
});
