import { describe, expect, it } from '@jest/globals';
import { fixture, itWithFixtures } from '../test/fixtures.js';
import { duplicates } from './duplicates.js';
import { fold, toneKey } from './vietnamese-text.js';

describe('toneKey', () => {
  it('makes both placements of a tone one word, and no two words of different tone or vowel', () => {
    expect(toneKey('hoà thuỷ')).toBe(toneKey('hòa thủy'));
    expect(toneKey('hòa'.normalize('NFD'))).toBe('hoa2');
    const apart = ['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mâ', 'mă', 'mấ', 'đa', 'da'];
    expect(new Set(apart.map(toneKey)).size).toBe(apart.length);
  });
});

describe('fold', () => {
  it('leaves no mark and no đ, whichever way the text is composed', () => {
    expect(fold('Đường Đồng bằng sông Cửu Long')).toBe('duong dong bang song cuu long');
    expect(fold('Đường thuỷ'.normalize('NFD'))).toBe('duong thuy');
  });
});

interface Pair {
  readonly id: string;
  readonly text_a: string;
  readonly text_b: string;
  readonly is_duplicate: boolean;
}

describe('duplicates', () => {
  itWithFixtures('near-duplicates.json', 'separates resubmissions from other works on the same topic', () => {
    const pairs = JSON.parse(fixture('near-duplicates.json')) as Pair[];
    const texts = pairs.flatMap(({ id, text_a, text_b }) => [
      { id: `${id} a`, text: text_a },
      { id: `${id} b`, text: text_b },
    ]);
    const together = new Set(duplicates(texts).map(({ a, b }) => `${a}|${b}`));
    for (const { id, text_a, text_b, is_duplicate } of pairs) {
      const alone = duplicates([
        { id: 'a', text: text_a },
        { id: 'b', text: text_b },
      ]);
      expect([id, alone.length === 1]).toEqual([id, is_duplicate]);
      expect([id, together.has(`${id} a|${id} b`)]).toEqual([id, is_duplicate]);
    }
  });

  itWithFixtures('entries.json', 'finds no pair among entries that are all different', () => {
    const entries = JSON.parse(fixture('entries.json')) as Record<string, string>[];
    const texts = entries.map((entry) => ({
      id: entry['id']!,
      text: `${entry['title_vi']}\n\n${entry['summary_vi']}`,
    }));
    expect(duplicates(texts)).toEqual([]);
  });

  it('finds a text without marks, in another composition, and with paragraphs moved', () => {
    const first = 'Thiết bị lọc nước giếng khoan bằng than sinh học tẩm sắt.';
    const second = 'Cột lọc giảm 96 phần trăm asen, chạy 14 tháng tại 32 hộ với chi phí 2,5 triệu đồng.';
    const texts = [
      `${first}\n\n${second}`,
      fold(`${first} ${second}`),
      `${first} ${second}`.normalize('NFD'),
      `${second} ${first}`,
    ];
    expect(duplicates(texts.map((text, at) => ({ id: `${at}`, text })))).toHaveLength(6);
  });

  it('says nothing of empty texts', () => {
    expect(
      duplicates([
        { id: 'a', text: '' },
        { id: 'b', text: ' … ' },
      ]),
    ).toEqual([]);
  });
});
