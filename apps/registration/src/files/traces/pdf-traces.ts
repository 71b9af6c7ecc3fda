import { deflateSync, inflateSync } from 'node:zlib';
import { blankActive, objectText } from './pdf-active.js';

/** What programs write about who made a document, and with what. */
const said =
  /\/(Author|Creator|Producer|Title|Subject|Keywords|Company|Manager|LastModifiedBy)\s*(?:(\()|(<)(?!<)|(\d+)\s+\d+\s+R)/g;

/**
 * Without names of people and programs, and without what acts by itself. Every byte keeps its place, so that the table of objects stays right.
 * @throws Error when what acts cannot be taken out
 */
export function pdfWithoutTraces(content: Buffer): Buffer {
  const clean = Buffer.from(content);
  blankPackets(clean);
  blankActive(clean, objectText(content.toString('latin1')));
  blankFacts(clean, content.toString('latin1'));
  blankCompressed(clean, content.toString('latin1'));
  return clean;
}

function blankFacts(clean: Buffer, text: string): void {
  for (const { index, 0: whole, 1: key, 4: reference } of text.matchAll(said)) {
    // Bookmarks have titles as well; only the document's own stands beside the program's name.
    if (key === 'Title' && !isAboutDocument(text, index)) continue;
    if (reference) blankObject(clean, text, reference);
    else blankString(clean, text, index + whole.length - 1);
  }
}

function isAboutDocument(text: string, at: number): boolean {
  const start = text.lastIndexOf('<<', at);
  const end = text.indexOf('>>', at);
  return /\/(Producer|Creator|Author)\b/.test(text.slice(start, end === -1 ? undefined : end));
}

/** The fact stands in an object of its own. */
function blankObject(clean: Buffer, text: string, number: string): void {
  for (const { index, 0: whole } of text.matchAll(new RegExp(`(?:^|[\\r\\n ])${number}\\s+\\d+\\s+obj\\s*[(<]`, 'g'))) {
    blankString(clean, text, index + whole.length - 1);
  }
}

/** @param at the bracket that opens it */
function blankString(clean: Buffer, text: string, at: number): void {
  const hex = text[at] === '<';
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    const letter = text[place]!;
    if (hex ? letter === '>' : letter === ')' && --depth === 0) return;
    if (!hex && letter === '(' && depth++ === 0) continue;
    if (place === at) continue;
    // Spaces between digits of a hexadecimal string, or in a plain one.
    clean[place] = 0x20;
    if (letter === '\\' && place + 1 < text.length) clean[++place] = 0x20;
  }
}

/** XMP, which stands there as it is. */
function blankPackets(clean: Buffer): void {
  const text = clean.toString('latin1');
  for (const { index, 0: packet } of text.matchAll(/<x:xmpmeta[^]*?<\/x:xmpmeta>/g)) {
    clean.fill(0x20, index, index + packet.length);
  }
}

/** Newer files pack their facts: unpacked, blanked and packed again, which is never longer. */
function blankCompressed(clean: Buffer, text: string): void {
  for (const { kind, start, end } of packedParts(text)) {
    const inside = unpacked(clean.subarray(start, end));
    if (!inside) continue;
    let acts = 0;
    if (kind === 'Metadata') inside.fill(0x20);
    else {
      acts = blankActive(inside, inside.toString('latin1'));
      blankFacts(inside, inside.toString('latin1'));
    }
    const again = deflateSync(inside, { level: 9 });
    if (again.length <= end - start) clean.fill(0, start, end).set(again, start);
    else if (acts > 0) throw new Error('a packed part that acts does not fit into its place again');
  }
}

/** Where packed objects and packed facts lie. */
function* packedParts(text: string): Generator<{ kind: string; start: number; end: number }> {
  for (const { index, 0: opening } of text.matchAll(/>>\s*stream\r?\n/g)) {
    const dictionary = text.slice(text.lastIndexOf('obj', index), index);
    const kind = /\/(ObjStm|Metadata)\b/.exec(dictionary)?.[1];
    if (!kind || !dictionary.includes('/FlateDecode')) continue;
    const start = index + opening.length;
    yield { kind, start, end: start + /\r?\n?$/.exec(text.slice(start, text.indexOf('endstream', start)))!.index };
  }
}

/** Objects that stand packed in the document. */
export function unpackedObjects(content: Buffer): string[] {
  return [...packedParts(content.toString('latin1'))].flatMap(({ kind, start, end }) => {
    const inside = kind === 'ObjStm' ? unpacked(content.subarray(start, end)) : undefined;
    return inside ? [inside.toString('latin1')] : [];
  });
}

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: 50_000_000 });
  } catch {
    return undefined;
  }
}
