import { createRequire } from 'node:module';

/** The letters that the Vietnamese file of the font holds. Source: unicode.json of the package. */
const vietnamese =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u1ea0-\u1ef9\u20ab]/u;

/** Those that the Latin file holds in truth: fewer than unicode.json says. */
const latin =
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]/u;

/** What no print shows: control characters, halves of pairs, marks of direction and width. */
const invisible = /[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2028-\u202e\ufeff]+/gu;

export interface Run {
  text: string;
  font: 'latin' | 'vietnamese' | 'other';
}

/**
 * Text as runs of one font file each: the font comes in files by script, and a PDF run is set in one file. Letters that the family
 * lacks (α, ₂, ≥ in titles of works) are set in Roboto.
 */
export function fontRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC').replace(invisible, ' ')) {
    const font = vietnamese.test(letter) ? 'vietnamese' : latin.test(letter) ? 'latin' : 'other';
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

const resolve = createRequire(import.meta.url).resolve;

function beVietnamPro(subset: 'latin' | 'vietnamese') {
  const file = (style: string) => resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${style}.woff`);
  return {
    normal: file('400-normal'),
    bold: file('600-normal'),
    italics: file('400-italic'),
    bolditalics: file('600-italic'),
  };
}

function roboto() {
  const file = (style: string) => resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`);
  return {
    normal: file('Regular'),
    bold: file('Medium'),
    italics: file('Italic'),
    bolditalics: file('MediumItalic'),
  };
}

/** From the files of the packages. */
export const fontFiles = { latin: beVietnamPro('latin'), vietnamese: beVietnamPro('vietnamese'), other: roboto() };
