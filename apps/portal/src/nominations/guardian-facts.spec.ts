import { expect, test } from '@jest/globals';
import { guardianOf, missingOfGuardian } from './guardian-facts.js';

test('a guardian who is half typed is not thrown away: the other half is asked for', () => {
  expect(missingOfGuardian({ guardian: 'Đặng Thị Mỹ Duyên', relationship: ' ' })).toBe('relationship');
  expect(missingOfGuardian({ guardian: '', relationship: 'mẹ' })).toBe('guardian');
  expect(missingOfGuardian({ guardian: 'Đặng Thị Mỹ Duyên', relationship: 'mẹ' })).toBeUndefined();
  expect(missingOfGuardian({ guardian: '', relationship: '' })).toBeUndefined();
});

test('a guardian is sent as typed, without the blanks around; none is none', () => {
  expect(guardianOf({ guardian: ' Thái Văn Ổn ', relationship: 'bố ' })).toEqual({
    name: 'Thái Văn Ổn',
    relationship: 'bố',
  });
  expect(guardianOf({ guardian: ' ', relationship: '' })).toBeNull();
});
