import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontRuns } from '../documents/font-runs.js';
import { colours } from '../documents/print.js';
import type { BookContent } from './book-content.js';
import { contentsByField, contentsByProvince, indexOfPeople } from './book-lists.js';
import { heading, line, paragraph } from './book-type.js';
import { workPage } from './work-page.js';

const [width, height] = [595.28, 841.89];

/** Cover, foreword, contents by field and by province, a page for each work, index of people. A4, numbered from the cover on. */
export function bookDocument(book: BookContent): TDocumentDefinitions {
  const { editionCode, proof } = book;
  return {
    pageSize: 'A4',
    pageMargins: [62, 58, 62, 62],
    background: (page) => (page === 1 ? cover() : []),
    footer: (page) => (page === 1 ? '' : foot(`${proof ? 'BẢN THẢO / PROOF · ' : ''}${editionCode}`, page, proof)),
    content: [
      ...coverWords(book),
      ...foreword(book),
      ...contentsByField(book),
      ...contentsByProvince(book),
      ...book.works.flatMap((work) => workPage(book, work)),
      ...indexOfPeople(book),
    ],
  };
}

function cover(): Content {
  const frame = (inset: number, colour: string, lineWidth: number) => ({
    type: 'rect' as const,
    ...{ x: inset, y: inset, w: width - 2 * inset, h: height - 2 * inset, lineWidth, lineColor: colour },
  });
  return {
    canvas: [
      { type: 'rect', x: 0, y: 0, w: width, h: height, color: colours.teal },
      frame(26, colours.gold, 2.5),
      frame(33, colours.gold, 0.7),
    ],
  };
}

function coverWords({ rules, programme, year, works, proof }: BookContent): Content[] {
  const white = { color: '#ffffff', alignment: 'center' };
  const gold = { color: '#f0c674', alignment: 'center' };
  return [
    line(programme.vi.toUpperCase(), { ...white, fontSize: 13, bold: true, margin: [0, 70, 0, 2] }),
    line(programme.en, { ...white, fontSize: 10, margin: [0, 0, 0, 150] }),
    line(rules.title.vi.toUpperCase(), { ...gold, fontSize: 38, bold: true, lineHeight: 1.15 }),
    line(rules.title.en, { ...white, fontSize: 15, italics: true, margin: [0, 6, 0, 40] }),
    line(year === null ? '' : `${year}`, { ...gold, fontSize: 54, bold: true }),
    line(`${works.length} công trình · ${works.length} ${works.length === 1 ? 'work' : 'works'}`, {
      ...white,
      fontSize: 12,
      margin: [0, 30, 0, 0],
    }),
    ...(proof ? [line('BẢN THẢO / PROOF', { ...white, fontSize: 20, bold: true, margin: [0, 40, 0, 0] })] : []),
  ];
}

function foreword({ rules: { foreword: words } }: BookContent): Content[] {
  const paragraphs = (text: string, style: object) => text.split(/\n+/).map((one) => paragraph(one, style));
  return [
    heading('Lời nói đầu', 'Foreword'),
    ...paragraphs(words.vi, { fontSize: 11.5 }),
    line(words.by.vi, { bold: true, alignment: 'right', margin: [0, 10, 0, 24] }),
    ...paragraphs(words.en, { fontSize: 9.5, italics: true, color: colours.quiet }),
    line(words.by.en, { fontSize: 9.5, alignment: 'right', color: colours.quiet, margin: [0, 8, 0, 0] }),
  ];
}

function foot(text: string, page: number, proof: boolean): Content {
  const number = { text: `${page}`, width: '*' as const, alignment: page % 2 ? ('right' as const) : ('left' as const) };
  const words = { text: fontRuns(text), width: 'auto' as const, color: proof ? colours.red : colours.quiet };
  return { columns: page % 2 ? [words, number] : [number, words], fontSize: 9, margin: [62, 24, 62, 0] };
}
