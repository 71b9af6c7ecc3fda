import { describe, expect, it } from '@jest/globals';
import { splitDenial } from './denials.js';
import { isEveryday } from './everyday-words.js';
import { clauses, keysOf } from './syllables.js';

describe('the keys of syllables', () => {
  it('are equal in either placement of the tone, in NFD, with i or y, and in the English plural', () => {
    expect(keysOf('hoà thuỷ')).toEqual(keysOf('hòa thủy'));
    expect(keysOf('Nước MẮM'.normalize('NFD'))).toEqual(keysOf('nước mắm'));
    expect(keysOf('kỹ lý quý')).toEqual(keysOf('kĩ lí quí'));
    expect(keysOf('sensors')).toEqual(keysOf('sensor'));
  });

  it('differ where the tone, the vowel or the spelling makes another word', () => {
    for (const [one, other] of [
      ['muối', 'muỗi'],
      ['lúa', 'lụa'],
      ['cân', 'cần'],
      ['thúy', 'thúi'],
      ['đa', 'da'],
    ] as const) {
      expect(keysOf(one)).not.toEqual(keysOf(other));
    }
  });
});

describe('a syllable of several meanings', () => {
  const keyOf = (word: string) => (text: string) => clauses(text)[0]!.find(({ said }) => said === word)!.key;
  const keyIn = keyOf('nhãn');

  it('is told apart by the words beside it: longan, label and eye', () => {
    const [longan, label, eye] = ['sấy nhãn', 'máy dán nhãn', 'phòng khám nhãn khoa'].map(keyIn);
    expect(new Set([longan, label, eye]).size).toBe(3);
    for (const text of ['nhãn lồng Hưng Yên', 'long nhãn', 'vườn nhãn']) expect(keyIn(text)).toBe(longan);
    for (const text of ['tem nhãn', 'in nhãn', 'đăng ký nhãn hiệu', 'thiết kế nhãn']) expect(keyIn(text)).toBe(label);
  });

  it('is told apart where it is a part of words that have nothing in common: onion, warranty, running, a journey', () => {
    const senses = ['hành tím', 'bảo hành 12 tháng', 'dễ vận hành', 'giám sát hành trình', 'thủ tục hành chính'];
    expect(new Set(senses.map(keyOf('hành'))).size).toBe(senses.length);
    expect(keyOf('hành')('xe tự hành')).toBe(keyOf('hành')('vận hành máy'));
  });
});

describe('clauses', () => {
  it('end where a reader pauses', () => {
    expect(clauses('Sấy lúa, ngô; giá rẻ.').map((clause) => clause.length)).toEqual([2, 1, 2]);
    expect(clauses(' , . ')).toEqual([]);
    expect(clauses('Sấy Lúa'.normalize('NFD'))[0]!.map(({ said }) => said)).toEqual(['sấy', 'lúa']);
  });
});

describe('a denial', () => {
  const split = (text: string) => {
    const { said, denied } = splitDenial(clauses(text)[0]!);
    const words = (part: typeof said) => part.map((one) => one.said).join(' ');
    return [words(said), words(denied)];
  };

  it('reaches from its word to the end of the clause', () => {
    expect(split('tệp scan không đọc nội dung')).toEqual(['tệp scan', 'đọc nội dung']);
    expect(split('chưa có cảm biến')).toEqual(['', 'có cảm biến']);
    expect(split('runs without diesel')).toEqual(['runs', 'diesel']);
  });

  it('is not heard in air, space, vacuum, aviation, unmanned or "not only"', () => {
    for (const text of [
      'lọc không khí',
      'không gian lớn',
      'hút chân không',
      'hàng không',
      'máy bay không người lái',
      'không chỉ lúa',
    ]) {
      expect(split(text)).toEqual([text, '']);
    }
  });
});

describe('everyday words', () => {
  it('are function words and numbers, not words of a field', () => {
    expect(keysOf('và của chúng 2025 the').every(isEveryday)).toBe(true);
    expect(keysOf('lúa điện sensor co2').some(isEveryday)).toBe(false);
  });
});
