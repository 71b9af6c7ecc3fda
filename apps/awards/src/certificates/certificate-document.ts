import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontRuns } from './font-runs.js';

interface Bilingual {
  vi: string;
  en: string;
}

export interface CertificateFacts {
  code: string;
  /** Where anybody checks it. */
  address: string;
  programme: Bilingual;
  heading: Bilingual;
  prize: Bilingual;
  field: Bilingual;
  title: string;
  authors: string[];
  decisionNumber: string | null;
  place: Bilingual;
  signatory: Bilingual;
  conferredAt: Date;
  revokedAt: Date | null;
}

const teal = '#0b585d';
const gold = '#b7791f';
const soft = '#565149';
const [width, height] = [841.89, 595.28];

interface Look {
  size: number;
  bold?: boolean;
  color?: string;
  above?: number;
  spacing?: number;
}

function line(text: string, { size, bold = false, color = '#2a2723', above = 0, spacing = 0 }: Look): Content {
  return {
    text: fontRuns(text).map((run) => ({ ...run, bold, characterSpacing: spacing })),
    fontSize: size,
    color,
    alignment: 'center',
    margin: [0, above, 0, 0],
    lineHeight: 1.25,
  };
}

/** The certificate as a page: Vietnamese first, English beneath, the code and its check at the foot. */
export function certificateDocument(facts: CertificateFacts): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [72, 52, 72, 40],
    defaultStyle: { font: 'latin' },
    // Printed again, it is the same file.
    info: { title: `${facts.heading.vi} ${facts.code}`, creationDate: facts.conferredAt, producer: 'Sangtao' },
    background: () => frame(),
    content: [...head(facts), ...honour(facts), foot(facts)],
    ...(facts.revokedAt ? { watermark: { text: 'REVOKED', color: '#b42318', opacity: 0.25, bold: true } } : {}),
  };
}

function frame(): Content {
  const box = (inset: number, lineWidth: number, lineColor: string) => ({
    type: 'rect' as const,
    x: inset,
    y: inset,
    w: width - 2 * inset,
    h: height - 2 * inset,
    lineWidth,
    lineColor,
  });
  return { canvas: [box(22, 3, teal), box(29, 0.8, gold), box(33, 0.8, gold)] };
}

function head({ programme }: CertificateFacts): Content[] {
  return [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
    line('Độc lập – Tự do – Hạnh phúc', { size: 12, bold: true }),
    {
      canvas: [{ type: 'line', x1: 274, y1: 0, x2: 424, y2: 0, lineWidth: 0.8, lineColor: '#2a2723' }],
      margin: [0, 3, 0, 0],
    },
    line(programme.vi, { size: 13, color: teal, bold: true, above: 16 }),
    line(programme.en, { size: 10, color: soft }),
  ];
}

function honour({ heading, prize, field, title, authors, decisionNumber }: CertificateFacts): Content[] {
  const long = title.length > 110;
  return [
    line(heading.vi.toLocaleUpperCase('vi'), { size: 30, bold: true, color: gold, above: 12, spacing: 2 }),
    line(heading.en, { size: 11, color: soft }),
    line(prize.vi, { size: 22, bold: true, color: teal, above: 10 }),
    line(`${prize.en} · ${field.vi} / ${field.en}`, { size: 10, color: soft }),
    line(title, { size: long ? 14 : 17, bold: true, above: 12 }),
    line(authors.join(', '), { size: authors.length > 4 ? 12 : 14, above: 8 }),
    ...(decisionNumber
      ? [
          line(`Theo Quyết định số ${decisionNumber} / By Decision ${decisionNumber}`, {
            size: 10,
            color: soft,
            above: 8,
          }),
        ]
      : []),
  ];
}

function foot({ code, address, place, signatory, conferredAt, revokedAt }: CertificateFacts): Content {
  const [day, month, year] = dayOf(conferredAt);
  return {
    absolutePosition: { x: 72, y: height - 158 },
    columns: [
      { width: 78, qr: address, fit: 78, foreground: teal },
      {
        width: '*',
        margin: [12, 8, 0, 0],
        stack: [
          left(`Mã / Code: ${code}`, 10, true),
          left(address, 8),
          left('Quét mã để kiểm tra / Scan to verify', 8),
          ...(revokedAt ? [left('ĐÃ THU HỒI / REVOKED', 12, true, '#b42318')] : []),
        ],
      },
      {
        width: 300,
        stack: [
          line(`${place.vi}, ngày ${day} tháng ${month} năm ${year}`, { size: 10 }),
          line(`${place.en}, ${year}-${month}-${day}`, { size: 8, color: soft }),
          line(signatory.vi.toLocaleUpperCase('vi'), { size: 11, bold: true, above: 6 }),
          line(signatory.en, { size: 9, color: soft }),
        ],
      },
    ],
  };
}

function left(text: string, fontSize: number, bold = false, color = soft): Content {
  return { text: fontRuns(text).map((run) => ({ ...run, bold })), fontSize, color, lineHeight: 1.3 };
}

/** In Viet Nam, which is always seven hours ahead. */
function dayOf(at: Date): [string, string, string] {
  const [year, month, day] = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10).split('-');
  return [day!, month!, year!];
}
