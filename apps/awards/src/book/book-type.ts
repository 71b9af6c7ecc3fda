import type { Content } from 'pdfmake/interfaces.js';
import { fontRuns } from '../documents/font-runs.js';
import { colours } from '../documents/print.js';

/** The pieces of type that a book is set in. */
export function line(text: string, style: object): Content {
  return { text: fontRuns(text), ...style };
}

export function paragraph(text: string, style: object = {}): Content {
  return line(text, { alignment: 'justify', lineHeight: 1.25, margin: [0, 0, 0, 6], ...style });
}

/** Begins a page. */
export function heading(vi: string, en: string): Content {
  return {
    stack: [
      line(vi, { fontSize: 24, bold: true, color: colours.teal }),
      line(en, { fontSize: 11, italics: true, color: colours.quiet, margin: [0, 0, 0, 16] }),
    ],
    pageBreak: 'before',
  };
}

/** The page on which a work stands, known once everything is set. */
export function pageOf(entryId: string): Content {
  return { pageReference: entryId };
}

/** Works of no province were introduced by a ministry or a central body. */
export function placeName(provinces: Record<string, string>, code: string | null): string {
  return code === null ? 'Bộ, ngành, cơ quan trung ương' : (provinces[code] ?? code);
}
