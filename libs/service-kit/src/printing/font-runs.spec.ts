import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { fontFiles, fontRuns } from './font-runs.js';

interface Font {
  glyphForCodePoint(codePoint: number): { id: number };
}

// The reader of fonts that the PDF library itself uses.
const fontkit = createRequire(createRequire(import.meta.url).resolve('pdfmake'))('fontkit') as {
  openSync: (file: string) => Font;
};

const letters = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const alphabet = letters.flatMap((letter) => tones.map((tone) => (letter + tone).normalize('NFC'))).join('') + 'đ';
const name = 'Nguyễn Thị Ước Đoàn Phạm Hữu Thượng';
const ofWorks = 'CO₂ α β γ µg ≥ ≤ ± × ÷ Ω √ ° é ñ ü ş Ж';
const whole = `${alphabet}${alphabet.toUpperCase()}0123456789 –“”.,:/%₫·${name}${ofWorks}`;

describe.each(['normal', 'bold', 'italics', 'bolditalics'] as const)('%s', (weight) => {
  const fonts = {
    latin: fontkit.openSync(fontFiles.latin[weight]),
    vietnamese: fontkit.openSync(fontFiles.vietnamese[weight]),
    other: fontkit.openSync(fontFiles.other[weight]),
  };

  test('every letter of Vietnamese has a glyph in the file of its run', () => {
    const missing = fontRuns(whole).flatMap(({ text, font }) =>
      [...text].filter((letter) => fonts[font].glyphForCodePoint(letter.codePointAt(0)!).id === 0),
    );
    expect(missing).toEqual([]);
  });
});

test('runs put together are the text, composed', () => {
  expect(
    fontRuns(name.normalize('NFD'))
      .map(({ text }) => text)
      .join(''),
  ).toBe(name);
  expect(fontRuns('Đỗ An')).toEqual([
    { text: 'Đỗ', font: 'vietnamese' },
    { text: ' An', font: 'latin' },
  ]);
});
