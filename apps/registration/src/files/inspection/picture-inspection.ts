import { hidesAnother, holdsArchive, tooLargeInside, unreadable } from './flaws.js';

/** A sheet of A0 at 300 dots per inch has 139 million. */
const maxPixels = 150_000_000;
const maxSide = 30_000;

function assertSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw unreadable();
  if (width > maxSide || height > maxSide || width * height > maxPixels)
    throw tooLargeInside(`${maxPixels / 1e6} megapixel`);
}

/** @throws Refusal file-unreadable, file-too-large-inside, file-hides-another */
export function inspectPng(content: Buffer): [] {
  if (content.length < 45 || content.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw unreadable();
  if (content.toString('latin1', 12, 16) !== 'IHDR') throw unreadable();
  assertSize(content.readUInt32BE(16), content.readUInt32BE(20));
  const types = new Set<string>();
  let place = 8;
  while (!types.has('IEND')) {
    if (place + 12 > content.length) throw unreadable();
    types.add(content.toString('latin1', place + 4, place + 8));
    place += 12 + content.readUInt32BE(place);
  }
  if (place > content.length || !types.has('IDAT')) throw unreadable();
  if (place < content.length || holdsArchive(content)) throw hidesAnother();
  return [];
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Cameras put previews and films behind the picture; judges get it without them. @throws Refusal as for PNG */
export function inspectJpeg(content: Buffer): [] {
  if (content[0] !== 0xff || content[1] !== startOfImage) throw unreadable();
  if (holdsArchive(content)) throw hidesAnother();
  jpegEnd(content, (marker, at) => {
    if (isFrame(marker)) assertSize(content.readUInt16BE(at + 7), content.readUInt16BE(at + 5));
  });
  return [];
}

/** Where the picture ends. @throws Refusal file-unreadable when it does not, or has no size */
export function jpegEnd(content: Buffer, look: (marker: number, at: number) => void = () => undefined): number {
  let place = 2;
  let framed = false;
  while (place + 1 < content.length) {
    if (content[place] !== 0xff) throw unreadable();
    const marker = content[place + 1]!;
    if (marker === 0xff) {
      place++;
      continue;
    }
    if (marker === endOfImage && framed) return place + 2;
    if (place + 10 > content.length) break;
    look(marker, place);
    framed ||= isFrame(marker);
    place += 2 + content.readUInt16BE(place + 2);
    if (marker === startOfScan) place = scanEnd(content, place);
  }
  throw unreadable();
}

/** The next marker that is not part of the packed picture. */
function scanEnd(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0; at = content.indexOf(0xff, at + 2)) {
    const next = content[at + 1];
    if (next !== undefined && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return content.length;
}
