import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { dateEn, dateVi } from '../documents/dates.js';
import { fontRuns } from '../documents/font-runs.js';
import { nationalHeader } from '../documents/national-header.js';
import { colours } from '../documents/print.js';
import type { Honour } from '../honours/honours.store.js';
import type { Wording } from '../honours/wording.js';

/** What stands on a certificate; nothing of it changes but a revocation. */
export interface CertificateFacts {
  certificateCode: string;
  title: string;
  authors: string[];
  conferredAt: Date;
  revokedAt: Date | null;
  wording: Wording;
  kind: Honour['kind'];
}

const [width, height] = [841.89, 595.28];

/** A4 landscape, one page for each. @param link the public page of a certificate, by its code */
export function certificateDocument(list: CertificateFacts[], link: (code: string) => string): TDocumentDefinitions {
  return {
    pageSize: { width, height },
    pageMargins: [70, 46, 70, 40],
    background: (page) => frame(list[page - 1]?.revokedAt ? colours.red : colours.teal),
    content: list.map((one, index) => ({
      stack: [...words(one), ...foot(one, link(one.certificateCode)), ...revocation(one)],
      ...(index > 0 ? { pageBreak: 'before' as const } : {}),
    })),
  };
}

function words({ wording, title, authors, kind }: CertificateFacts): Content[] {
  const names = authors.join(', ');
  const field = { vi: `Lĩnh vực: ${wording.fieldVi}`, en: wording.fieldEn };
  return [
    nationalHeader(),
    line(wording.programmeVi.toUpperCase(), { fontSize: 13, bold: true, color: colours.teal, margin: [0, 14, 0, 0] }),
    line(wording.programmeEn, { fontSize: 9, color: colours.quiet }),
    line(wording.titleVi.toUpperCase(), { fontSize: 36, bold: true, color: colours.gold, margin: [0, 10, 0, 0] }),
    line(wording.titleEn, { fontSize: 11, italics: true, color: colours.quiet, margin: [0, -2, 0, 8] }),
    small('Ban Tổ chức chứng nhận', 'The Organising Committee certifies that'),
    names
      ? line(names, { fontSize: fitting(names, [22, 18, 13, 9.5, 6.5]), bold: true, margin: [0, 3, 0, 5] })
      : line('(tác giả không công bố tên / the authors’ names are not public)', {
          fontSize: 11,
          margin: [0, 8, 0, 10],
        }),
    // Nobody wins a place in a book.
    kind === 'book' ? small('được vinh danh', 'is honoured:') : small('đã đạt', 'has been awarded the'),
    line(wording.prizeVi.toUpperCase(), { fontSize: 25, bold: true, color: colours.teal, margin: [0, 3, 0, 0] }),
    line(wording.prizeEn, { fontSize: 10, italics: true, color: colours.quiet, margin: [0, -2, 0, 5] }),
    small('với công trình', 'for the work'),
    line(`“${title}”`, { fontSize: fitting(title, [17, 15, 12, 9, 8]), bold: true, margin: [0, 3, 0, 3] }),
    line(`${field.vi}  ·  ${field.en}`, { fontSize: 9, color: colours.quiet }),
  ];
}

function foot({ wording, certificateCode, conferredAt }: CertificateFacts, link: string): Content[] {
  const { placeVi, placeEn, timeZone, signatoryVi, signatoryEn, decisionNumber } = wording;
  const [left, right] = [58, 540];
  return [
    { qr: link, fit: 76, eccLevel: 'M', foreground: colours.ink, absolutePosition: { x: left, y: 456 } },
    {
      absolutePosition: { x: left + 84, y: 476 },
      stack: [
        { text: fontRuns('Mã chứng nhận / Certificate code'), fontSize: 8, color: colours.quiet },
        { text: fontRuns(certificateCode), fontSize: 12, bold: true, margin: [0, 0, 0, 3] },
        { text: fontRuns('Quét mã hoặc mở trang sau để kiểm tra / Verify at'), fontSize: 7, color: colours.quiet },
        { text: fontRuns(link), link, fontSize: 7, color: colours.teal },
      ],
    },
    {
      absolutePosition: { x: right, y: 446 },
      table: {
        widths: [243],
        body: [
          [
            {
              stack: [
                line(`${placeVi}, ${dateVi(conferredAt, timeZone)}`, { fontSize: 10, italics: true }),
                line(`${placeEn}, ${dateEn(conferredAt, timeZone)}`, { fontSize: 7.5, color: colours.quiet }),
                line(signatoryVi.toUpperCase(), { fontSize: 10, bold: true, margin: [0, 4, 0, 0] }),
                line(signatoryEn, { fontSize: 7.5, color: colours.quiet }),
                line(`Quyết định số ${decisionNumber}`, { fontSize: 8, margin: [0, 34, 0, 0] }),
                line(`Decision No. ${decisionNumber}`, { fontSize: 7, color: colours.quiet }),
              ],
            },
          ],
        ],
      },
      layout: 'noBorders',
    },
  ];
}

function revocation({ revokedAt, wording }: CertificateFacts): Content[] {
  if (!revokedAt) return [];
  const since = `${dateVi(revokedAt, wording.timeZone)} / ${dateEn(revokedAt, wording.timeZone)}`;
  return [
    {
      absolutePosition: { x: 366, y: 446 },
      table: {
        widths: [170],
        body: [
          [
            {
              stack: [
                line('ĐÃ THU HỒI', { fontSize: 17, bold: true, color: colours.red }),
                line('REVOKED', { fontSize: 12, bold: true, color: colours.red }),
                line(since, { fontSize: 6.5, color: colours.red }),
              ],
              fillColor: '#ffffff',
              margin: [0, 4, 0, 4],
            },
          ],
        ],
      },
      layout: { hLineWidth: () => 2.5, vLineWidth: () => 2.5, hLineColor: colours.red, vLineColor: colours.red },
    },
  ];
}

function line(text: string, style: object): Content {
  return { text: fontRuns(text), alignment: 'center', ...style };
}

function small(vi: string, en: string): Content {
  return {
    alignment: 'center',
    text: [
      { text: fontRuns(vi), fontSize: 11 },
      { text: fontRuns(`  ·  ${en}`), fontSize: 9, italics: true, color: colours.quiet },
    ],
  };
}

/** The page keeps its one side: the longer the text, the smaller its letters. @param sizes for up to 50, 110, 240, 450 letters, and more */
function fitting(text: string, sizes: [number, number, number, number, number]): number {
  const step = [50, 110, 240, 450].findIndex((most) => text.length <= most);
  return sizes[step === -1 ? 4 : step]!;
}

function frame(colour: string): Content {
  const box = (inset: number, lineWidth: number, lineColor: string) => ({
    type: 'rect' as const,
    x: inset,
    y: inset,
    w: width - 2 * inset,
    h: height - 2 * inset,
    lineWidth,
    lineColor,
  });
  const lozenge = (x: number, y: number) => ({
    type: 'polyline' as const,
    closePath: true,
    color: colours.gold,
    lineWidth: 0,
    points: [
      { x: x - 6, y },
      { x, y: y - 6 },
      { x: x + 6, y },
      { x, y: y + 6 },
    ],
  });
  const corners = [
    [27, 27],
    [width - 27, 27],
    [27, height - 27],
    [width - 27, height - 27],
  ].map(([x, y]) => lozenge(x!, y!));
  return { canvas: [box(20, 3.5, colour), box(27, 0.9, colours.gold), ...corners] };
}
