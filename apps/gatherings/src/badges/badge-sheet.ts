import { fontFiles, fontRuns } from '@sangtao/service-kit/printing/font-runs';
import PDFDocument from 'pdfkit';
import { encodeQR } from 'qr';

/** What stands on a badge. */
export interface BadgeFacts {
  /** Of the square. */
  code: string;
  /** Below it, to be typed where it cannot be read. */
  number: string;
  name: string;
  position: string;
  organisation: string;
  kind: { vi: string; en: string };
  colour: string;
  zones: string;
}

export interface SheetFacts {
  title: string;
  /** Such as `12 – 13/11/2026 · Cung Hội nghị`. */
  line: string;
  at: Date;
}

const mm = 72 / 25.4;
const page = { width: 210 * mm, height: 297 * mm };
/** Two in a row, four rows: the usual sheet of inserts for holders of 95 × 67 mm. */
const columns = 2;
const rows = 4;
export const perPage = columns * rows;
const badge = { width: 95 * mm, height: 67 * mm };
const margin = { x: (page.width - columns * badge.width) / 2, y: (page.height - rows * badge.height) / 2 };
const inside = 5 * mm;
const square = 25 * mm;
/** Of the line below the square. */
const numberHeight = 5 * mm;
const numberSize = 9.5;
const ink = '#1f2a2c';
const quiet = '#5b6668';

/** A4 sheets of badges, drawn one after the other: whoever draws them can do something else in between. The same facts give the same bytes. */
export class BadgeSheet {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly whole: Promise<Buffer>;
  private drawn = 0;

  constructor(private readonly facts: SheetFacts) {
    const { title, at } = facts;
    this.pdf = new PDFDocument({
      ...{ size: 'A4', margin: 0, autoFirstPage: false, pdfVersion: '1.7', lang: 'vi', displayTitle: true },
      info: { Title: title, Creator: 'Sangtao', Producer: 'Sangtao', CreationDate: at },
    });
    for (const [font, styles] of Object.entries(fontFiles)) {
      for (const [style, file] of Object.entries(styles)) this.pdf.registerFont(`${font} ${style}`, file);
    }
    const parts: Buffer[] = [];
    this.whole = new Promise((resolve, reject) => {
      this.pdf.on('data', (part: Buffer) => parts.push(part));
      this.pdf.on('end', () => resolve(Buffer.concat(parts)));
      this.pdf.on('error', reject);
    });
  }

  draw(facts: BadgeFacts): void {
    const place = this.drawn % perPage;
    if (place === 0) this.pdf.addPage();
    this.drawn += 1;
    const x = margin.x + (place % columns) * badge.width;
    const y = margin.y + Math.floor(place / columns) * badge.height;
    this.frame(x, y, facts);
    this.words(x, y, facts);
    const corner = { x: x + badge.width - inside - square, y: y + badge.height - inside - square - numberHeight };
    this.square(corner.x, corner.y, facts.code);
    this.number(corner.x, corner.y + square, facts.number);
  }

  end(): Promise<Buffer> {
    this.pdf.end();
    return this.whole;
  }

  private frame(x: number, y: number, { colour, kind }: BadgeFacts): void {
    this.pdf.rect(x, y, badge.width, badge.height).lineWidth(0.3).strokeColor('#c9cfd0').stroke();
    this.pdf.rect(x, y, badge.width, 11 * mm).fill(colour);
    const width = badge.width - 2 * inside;
    this.text(kind.vi.toUpperCase(), {
      x: x + inside,
      y: y + 1.8 * mm,
      width,
      size: 12,
      bold: true,
      colour: '#ffffff',
    });
    this.text(kind.en, { x: x + inside, y: y + 6.8 * mm, width, size: 7, colour: '#ffffff' });
  }

  private words(x: number, y: number, { name, position, organisation, zones }: BadgeFacts): void {
    const left = x + inside;
    const width = badge.width - 2 * inside;
    const size = fitting(name, [18, 15, 12, 9]);
    let at = y + 14 * mm;
    for (const part of this.lines(name, { size, bold: true, width }, 2)) {
      this.text(part, { x: left, y: at, width, size, bold: true, colour: ink });
      at += size * 1.25;
    }
    at = Math.max(at + mm, y + 26 * mm);
    const narrow = width - square - 3 * mm;
    for (const [words, most, letters, colour] of [
      [position, 1, 8.5, quiet],
      [organisation, 3, 9.5, ink],
    ] as const) {
      for (const part of this.lines(words, { size: letters, width: narrow }, most)) {
        this.text(part, { x: left, y: at, width: narrow, size: letters, colour });
        at += letters * 1.3;
      }
      at += 0.8 * mm;
    }
    const foot = y + badge.height - inside;
    this.text(zones, { x: left, y: foot - 9.5 * mm, width: narrow, size: 6, colour: quiet });
    this.text(this.facts.title, { x: left, y: foot - 6 * mm, width: narrow, size: 7, bold: true, colour: ink });
    this.text(this.facts.line, { x: left, y: foot - 2.8 * mm, width: narrow, size: 6, colour: quiet });
  }

  private square(x: number, y: number, code: string): void {
    const dots = encodeQR(code, 'raw', { ecc: 'medium', border: 1 });
    const side = square / dots.length;
    dots.forEach((row, n) => {
      for (let from = 0; from < row.length; from++) {
        if (!row[from]) continue;
        const begin = from;
        while (row[from + 1]) from++;
        this.pdf.rect(x + begin * side, y + n * side, (from - begin + 1) * side, side);
      }
    });
    this.pdf.fill(ink);
  }

  /** Every letter in a place as wide as the others', so that nobody loses theirs while typing it. */
  private number(x: number, y: number, number: string): void {
    const wide = square / number.length;
    [...number].forEach((letter, n) => {
      const style = { size: numberSize, bold: true };
      const left = x + n * wide + (wide - this.widthOf(letter, style)) / 2;
      this.text(letter, { ...style, x: left, y: y + 1.2 * mm, width: wide * 2, colour: ink });
    });
  }

  /** One line; what does not fit is set smaller. */
  private text(words: string, style: TextStyle): void {
    const runs = fontRuns(words);
    const needed = this.widthOf(words, style);
    const size = needed > style.width ? (style.size * style.width) / needed : style.size;
    let { x } = style;
    for (const { text, font } of runs) {
      this.pdf
        .font(`${font} ${style.bold ? 'bold' : 'normal'}`)
        .fontSize(size)
        .fillColor(style.colour);
      // Letters of every file stand on the same line, whatever room it leaves above them.
      this.pdf.text(text, x, style.y + style.size * 0.95, { lineBreak: false, baseline: 'alphabetic' });
      x += this.pdf.widthOfString(text);
    }
  }

  private widthOf(words: string, { size, bold }: Pick<TextStyle, 'size' | 'bold'>): number {
    return fontRuns(words).reduce((sum, { text, font }) => {
      return (
        sum +
        this.pdf
          .font(`${font} ${bold ? 'bold' : 'normal'}`)
          .fontSize(size)
          .widthOfString(text)
      );
    }, 0);
  }

  /** Words as lines of this width, `most` at most; the last one holds what is left. */
  private lines(words: string, style: Pick<TextStyle, 'size' | 'bold' | 'width'>, most: number): string[] {
    const lines: string[] = [];
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last === undefined || (this.widthOf(longer, style) > style.width && lines.length < most)) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  }
}

interface TextStyle {
  x: number;
  y: number;
  width: number;
  size: number;
  colour: string;
  bold?: boolean;
}

/** The longer the name, the smaller its letters. @param sizes for up to 22, 36, 60 letters, and more */
function fitting(text: string, sizes: [number, number, number, number]): number {
  const step = [22, 36, 60].findIndex((most) => text.length <= most);
  return sizes[step === -1 ? 3 : step]!;
}
