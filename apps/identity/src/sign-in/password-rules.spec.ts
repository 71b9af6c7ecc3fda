import { describe, expect, it } from '@jest/globals';
import { shortestAlone, shortestWithFactor, weaknessOf } from './password-rules.js';

const words = ['Đặng Thị Ớt', 'ot.dang@lamdong.example.vn'];
const alone = (password: string) => weaknessOf(password, { shortest: shortestAlone, words });
const beside = (password: string) => weaknessOf(password, { shortest: shortestWithFactor, words });

describe('a password', () => {
  it('S3: has at least fifteen characters alone and eight beside a second factor, counted as people count', () => {
    expect([alone('trời xanh mây'), alone('trời xanh mây t')]).toEqual(['password-too-short', undefined]);
    expect([beside('mâyxanh'), beside('mâyxanhh')]).toEqual(['password-too-short', undefined]);
    expect(alone('🐘🦒🐘🦓🦒🐘🦓')).toBe('password-too-short');
  });

  it.each([
    'con voi con va con trau',
    'CONVOICONVACONTRAU',
    'mot-mat-khau-dai',
    'trời hôm nay không mưa',
    'correct horse battery staple',
    'x'.repeat(3) + 'con voi ban don ngay mua '.repeat(4).slice(0, 61),
  ])('S3: needs no digit, sign or capital: %s', (password) => expect(alone(password)).toBeUndefined());

  it.each([
    'matkhau12345678',
    'Mật khẩu mật khẩu',
    'passwordpassword1',
    'sangtaosangtao2026',
    'Sáng tạo 2026 Sáng tạo',
    'aaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    '123456789012345678',
    'qwertyuiopasdfghjkl',
    'dangthiot-dangthiot',
    'ot.dang@lamdong.example.vn',
    'anh yêu em anh yêu em',
    'Vietnam!Vietnam!2025',
  ])('S4: that is guessed first is refused: %s', (password) => expect(alone(password)).toBe('password-guessable'));

  it.each(['1qaz2wsx3edc4rfv', 'polniypizdec0211', '2019polniypizdec0211', 'HD764nw5d7e1vb1!'])(
    'S4: that was stolen elsewhere is refused: %s',
    (password) => expect(alone(password)).toBe('password-guessable'),
  );

  it.each(['trustno1', 'corvette', 'Maverick', 'Jennifer1987'])(
    'S4: that was stolen elsewhere is refused beside a second factor too: %s',
    (password) => expect(beside(password)).toBe('password-guessable'),
  );
});
