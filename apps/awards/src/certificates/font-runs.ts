import { createRequire } from 'node:module';

/** The letters that the Vietnamese file of the font holds; the Latin file holds all others. Source: unicode.json of the package. */
const vietnamese =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329\u1ea0-\u1ef9\u20ab]/u;

export interface Run {
  text: string;
  font: 'latin' | 'vietnamese';
}

/** Text as runs of one font file each: the font comes in files by script, and a PDF run is set in one file. */
export function fontRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = vietnamese.test(letter) ? 'vietnamese' : 'latin';
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

const resolve = createRequire(import.meta.url).resolve;
const file = (subset: Run['font'], weight: 400 | 600) =>
  resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`);

/** Be Vietnam Pro, normal and bold, from the files of the package. */
export const fontFiles = {
  latin: { normal: file('latin', 400), bold: file('latin', 600) },
  vietnamese: { normal: file('vietnamese', 400), bold: file('vietnamese', 600) },
};
