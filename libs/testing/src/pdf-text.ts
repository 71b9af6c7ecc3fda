import { inflateSync } from 'node:zlib';

export interface PdfPage {
  text: string;
  /** Letters that the font has no picture of. */
  missing: number;
}

/** Reads back what is printed: glyph numbers from the pages, and their letters from the fonts' own tables. For PDFs of pdfkit. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => {
    const resources = objects.get(Number(/\/Resources (\d+) 0 R/.exec(head)![1]))!.head;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, nr]) => {
        const toUnicode = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(nr))!.head)![1]);
        return [name!, lettersOf(objects.get(toUnicode)!.stream)];
      }),
    );
    const contents = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)![1]))!.stream;
    return textOf(contents, fonts);
  });
}

function objectsOf(bytes: Buffer): Map<number, { head: string; stream: string }> {
  const raw = bytes.toString('latin1');
  const found = [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)];
  return new Map(
    found.map((match) => {
      const start = match.index + match[0].length;
      const end = raw.indexOf('\nendobj', start);
      const at = raw.indexOf('\nstream\n', start);
      const hasStream = at !== -1 && at < end;
      const head = raw.slice(start, hasStream ? at : end);
      return [Number(match[1]), { head, stream: hasStream ? streamOf(bytes, head, at + 8) : '' }];
    }),
  );
}

function streamOf(bytes: Buffer, head: string, start: number): string {
  const length = Number(/\/Length (\d+)/.exec(head)![1]);
  const stream = bytes.subarray(start, start + length);
  return (head.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}

/** Glyph number → letters, from a ToUnicode table. */
function lettersOf(table: string): string[] {
  const letters: string[] = [];
  for (const [, from, , list] of table.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    const texts = [...list!.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex]) => utf16(hex!.replaceAll(' ', '')));
    texts.forEach((text, n) => (letters[parseInt(from!, 16) + n] = text));
  }
  return letters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function textOf(contents: string, fonts: Map<string, string[]>): PdfPage {
  let [font, text, missing] = ['', '', 0];
  for (const { 1: name, 2: shown } of contents.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = name;
    for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]*)>/g)) {
      for (let at = 0; at < hex!.length; at += 4) {
        const glyph = parseInt(hex!.slice(at, at + 4), 16);
        // Glyph 0 is .notdef: the empty box.
        if (glyph === 0) missing += 1;
        text += fonts.get(font)![glyph] ?? '';
      }
    }
  }
  return { text, missing };
}
