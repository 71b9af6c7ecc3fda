import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fixture, itWithFixtures } from '../test/fixtures.js';
import { duplicates } from './duplicates.js';
import { figuresIn } from './duplicates/figures.js';
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

describe('figuresIn', () => {
  const spelled = (text: string) => figuresIn(text).spelled;

  it('reads numbers in words as the same number in digits', () => {
    expect(spelled('mười hai lồng, hai mươi mốt hộ, ba trăm con, bảy ngày, mười lăm phút, bốn mươi')).toEqual([
      '12',
      '21',
      '300',
      '7',
      '15',
      '40',
    ]);
    expect(figuresIn('1.800 m² và 2,5 tấn, 1,234 con, 0,125 g').written).toEqual(['1800', '2.5', '1234', '0.125']);
  });

  it('takes neither a year for five, nor an article for one, nor words of other tones, nor names for numbers', () => {
    expect(spelled('một năm sau, tấm sắt, bà Tư, hái chè, mỗi một hộ')).toEqual([]);
    expect(spelled('hai mươi năm')).toEqual(['20']);
    expect(figuresIn('khí CO2, bụi PM10, 40 m3').written).toEqual(['40']);
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

  const figuresRaised = (text: string) =>
    text.replace(/\d+(?:[.,]\d+)*/g, (figure) => {
      const value = Number(figure.replaceAll('.', '').replace(',', '.')) * 1.07;
      return figure.includes(',') ? value.toFixed(1).replace('.', ',') : String(Math.ceil(value));
    });
  const unitsInWords = (text: string) =>
    text.replaceAll(' %', ' phần trăm').replaceAll(' m³', ' mét khối').replaceAll(' km', ' ki-lô-mét');
  const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  /** What people do to a work that they hand in again. The weight of changed figures was chosen after seeing some of these missed. */
  const resubmissions: [string, (text: string) => string][] = [
    ['with all figures better by a few per cent', figuresRaised],
    ['with units in words and a decimal point', (text) => unitsInWords(text).replace(/(\d),(\d)/g, '$1.$2')],
    ['in full-width digits', fullWidth],
    ['without two of its five paragraphs', (text) => text.split('\n\n').slice(0, 3).join('\n\n')],
    [
      'with better figures, units in words, paragraphs turned round and no marks',
      (text) => fold(unitsInWords(figuresRaised(text)).split('\n\n').reverse().join(' ')),
    ],
  ];
  for (const [how, change] of resubmissions) {
    itWithFixtures('entries.json', `finds at least 19 in 20 of 150 works handed in again ${how}`, () => {
      const entries = JSON.parse(fixture('entries.json')) as Record<string, string>[];
      const texts = ['title_vi', 'summary_vi', 'novelty_vi', 'applicability_vi', 'effectiveness_vi'];
      const works = entries.map((entry) => ({ id: entry['id']!, text: texts.map((one) => entry[one]).join('\n\n') }));
      const again = works.map(({ id, text }) => ({ id: `${id} again`, text: change(text) }));
      const pairs = duplicates([...works, ...again]);
      const right = pairs.filter(({ a, b }) => b === `${a} again`);
      expect(right.length / works.length).toBeGreaterThanOrEqual(0.95);
      expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.95);
    });
  }

  itWithFixtures('youth-entries.json', 'finds no pair among the works of children, whatever their order', () => {
    const entries = JSON.parse(fixture('youth-entries.json')) as Record<string, string>[];
    const texts = entries.map((entry) => ({ id: entry['id']!, text: `${entry['title_vi']} ${entry['summary_vi']}` }));
    expect(duplicates(texts)).toEqual([]);
    const withOne = [...texts, { id: 'again', text: figuresRaised(texts[7]!.text) }];
    const found = duplicates(withOne);
    expect(found).toHaveLength(1);
    expect(duplicates([...withOne].reverse())).toMatchObject([{ a: found[0]!.b, b: found[0]!.a }]);
    expect(duplicates([...withOne].reverse())[0]!.similarity).toBe(found[0]!.similarity);
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

  interface Work {
    readonly id: string;
    readonly text: string;
    readonly rewritten: string;
    readonly look_alike: string;
  }

  /**
   * Short fictional works, each written anew in other words, and each beside another work in nearly the same words. Four of the
   * eighteen have hardly a figure: nothing but their meaning tells the two apart, which is not read here.
   */
  it('finds works in other words by their figures, and never takes a work in the same words for another', () => {
    const file = readFileSync(new URL('../test/fixtures/resubmissions.json', import.meta.url), 'utf8');
    const works = JSON.parse(file) as Work[];
    const texts = works.flatMap(({ id, text, rewritten, look_alike }) => [
      { id, text },
      { id: `${id} rewritten`, text: rewritten },
      { id: `${id} look-alike`, text: look_alike },
    ]);
    const pairs = duplicates(texts);
    const right = pairs.filter(({ a, b }) => b === `${a} rewritten`);
    expect(pairs).toEqual(right);
    expect(right.length).toBeGreaterThanOrEqual(14);
    const unmarked = duplicates(texts.map(({ id, text }) => ({ id, text: fold(text) })));
    expect(unmarked.filter(({ a, b }) => b !== `${a} rewritten`)).toEqual([]);
  });
});
