import { expect, test } from '@jest/globals';
import { withNames } from './clone-names.js';

const source = { startsOn: '2025-11-12', nameVi: 'Kết nối công nghệ 2025', nameEn: 'Techconnect 2025' };
const fresh = { ...source, startsOn: '' };

test('the names follow the year of the first day, also while it is typed', () => {
  const half = { ...fresh, ...withNames(source, fresh, { startsOn: '0002-10-01' }) };
  expect(half.nameVi).toBe('Kết nối công nghệ 0002');
  const typed = { ...half, ...withNames(source, half, { startsOn: '2026-10-01' }) };
  expect([typed.nameVi, typed.nameEn]).toEqual(['Kết nối công nghệ 2026', 'Techconnect 2026']);
  expect(withNames(source, typed, { startsOn: '' })).toMatchObject({ nameVi: source.nameVi });
});

test('a name that somebody typed stays', () => {
  const typed = { ...fresh, nameVi: 'Ngày hội công nghệ' };
  expect(withNames(source, typed, { startsOn: '2026-10-01' })).toEqual({
    ...{ startsOn: '2026-10-01', nameEn: 'Techconnect 2026' },
  });
  expect(withNames(source, typed, { venue: 'Nhà văn hóa' })).toEqual({ venue: 'Nhà văn hóa' });
});
