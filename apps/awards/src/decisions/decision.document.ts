import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { dateVi } from '../documents/dates.js';
import { fontRuns } from '../documents/font-runs.js';
import { nationalHeader } from '../documents/national-header.js';
import { colours } from '../documents/print.js';
import type { ResultPage } from '../results/result-page.js';
import { wordsOf } from './decision-words.js';

export interface DecisionFacts {
  editionCode: string;
  /** Null while the organising committee has not given one. */
  decisionNumber: string | null;
  /** Null before the publication: the paper is a draft. */
  publishedAt: Date | null;
  rulebook: Rulebook;
  fields: ResultPage['fields'];
}

/** The organising committee's decision on the prizes with its list, in the form of official papers. Source: Decree 30/2020/NĐ-CP. */
export function decisionDocument(facts: DecisionFacts): TDocumentDefinitions {
  const { publishedAt, editionCode } = facts;
  return {
    pageSize: 'A4',
    pageMargins: [68, 50, 48, 54],
    content: [...head(facts), ...articles(facts), signature(facts), ...list(facts)],
    footer: (page, pages) => ({
      text: fontRuns(`${editionCode} · ${publishedAt ? '' : 'DỰ THẢO / DRAFT · '}${page}/${pages}`),
      alignment: 'center',
      fontSize: 8,
      color: publishedAt ? colours.quiet : colours.red,
      margin: [0, 16, 0, 0],
    }),
  };
}

function head({ rulebook, decisionNumber, publishedAt }: DecisionFacts): Content[] {
  const { place, signatory } = rulebook.certificate;
  const words = wordsOf(rulebook);
  const date = publishedAt ? dateVi(publishedAt, rulebook.timeZone) : 'ngày …… tháng …… năm ………';
  return [
    ...(publishedAt ? [] : [paragraph('DỰ THẢO / DRAFT', { bold: true, color: colours.red, alignment: 'right' })]),
    {
      columns: [
        {
          width: 200,
          stack: [
            centred(rulebook.name.vi.toUpperCase(), { fontSize: 10 }),
            centred('BAN TỔ CHỨC', { fontSize: 11, bold: true }),
            centred(`Số: ${decisionNumber ?? '……/QĐ-BTC'}`, { fontSize: 10, margin: [0, 10, 0, 0] }),
          ],
        },
        {
          width: '*',
          stack: [nationalHeader(), centred(`${place.vi}, ${date}`, { italics: true, margin: [0, 10, 0, 0] })],
        },
      ],
    },
    centred('QUYẾT ĐỊNH', { fontSize: 15, bold: true, margin: [0, 24, 0, 0] }),
    centred(`${words.about.vi} ${rulebook.name.vi}`, { bold: true }),
    centred(`${words.about.en} ${rulebook.name.en}`, { italics: true, color: colours.quiet, fontSize: 9 }),
    centred(signatory.vi.toUpperCase(), { bold: true, margin: [0, 14, 0, 10] }),
  ];
}

function articles({ rulebook, editionCode, fields }: DecisionFacts): Content[] {
  const words = wordsOf(rulebook);
  const honours = fields.flatMap((field) => field.honours);
  const counts = rulebook.prizes
    .map(({ code, name }) => ({ name: name.vi, n: honours.filter(({ prizeCode }) => prizeCode === code).length }))
    .filter(({ n }) => n > 0)
    .map(({ name, n }) => `${n} ${name}`);
  return [
    paragraph(`Căn cứ Thể lệ ${rulebook.name.vi} (${editionCode});`, { italics: true }),
    paragraph(words.basis, { italics: true }),
    centred('QUYẾT ĐỊNH:', { bold: true, margin: [0, 10, 0, 8] }),
    paragraph(words.first(honours.length, counts)),
    paragraph('Điều 2. Ban Tổ chức cấp giấy chứng nhận cho tác giả và nhóm tác giả của các công trình tại Điều 1.'),
    paragraph('Điều 3. Quyết định này có hiệu lực kể từ ngày ký.'),
  ];
}

function signature({ rulebook }: DecisionFacts): Content {
  const { signatory } = rulebook.certificate;
  return {
    unbreakable: true,
    margin: [210, 24, 0, 0],
    stack: [
      centred(signatory.vi.toUpperCase(), { bold: true }),
      centred(signatory.en, { fontSize: 9, color: colours.quiet, margin: [0, 0, 0, 70] }),
    ],
  };
}

function list({ fields, decisionNumber, rulebook }: DecisionFacts): Content[] {
  const words = wordsOf(rulebook);
  let nr = 0;
  return [
    { ...centred(words.list.vi, { fontSize: 13, bold: true }), pageBreak: 'before' },
    centred(words.list.en, { italics: true, fontSize: 9, color: colours.quiet }),
    centred(`(Kèm theo Quyết định số ${decisionNumber ?? '……/QĐ-BTC'})`, { italics: true, margin: [0, 2, 0, 12] }),
    ...fields
      .filter(({ honours }) => honours.length > 0)
      .flatMap(({ nameVi, nameEn, honours }): Content[] => [
        paragraph(`${nameVi} / ${nameEn}`, { bold: true, color: colours.teal, margin: [0, 8, 0, 4] }),
        {
          table: {
            headerRows: 1,
            dontBreakRows: true,
            widths: [24, 62, '*', 140, 62],
            body: [
              ['TT', 'Mã số', 'Tên công trình', 'Tác giả', words.honour].map((text) => cell(text, { bold: true })),
              ...honours.map(({ entryCode, title, authors, prizeVi }) => {
                nr += 1;
                return [`${nr}`, entryCode, title, authors.join(', '), prizeVi].map((text) => cell(text));
              }),
            ],
          },
          layout: {
            hLineWidth: () => 0.5,
            vLineWidth: () => 0.5,
            hLineColor: colours.quiet,
            vLineColor: colours.quiet,
          },
        },
      ]),
  ];
}

function cell(text: string, style: object = {}): TableCell {
  return { text: fontRuns(text), fontSize: 9, ...style };
}

function paragraph(text: string, style: object = {}): { text: Content[] } {
  return { text: fontRuns(text), margin: [0, 3, 0, 3], lineHeight: 1.15, ...style } as never;
}

function centred(text: string, style: object): { text: Content[] } {
  return { text: fontRuns(text), alignment: 'center', ...style } as never;
}
