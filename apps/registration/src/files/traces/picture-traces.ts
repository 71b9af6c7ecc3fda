import { jpegEnd } from '../inspection/picture-inspection.js';

/** Exif and XMP (place, camera, owner), IPTC, comments. */
const jpegTraces = new Set([0xe1, 0xed, 0xfe]);
const startOfScan = 0xda;

export function jpegWithoutTraces(content: Buffer): Buffer {
  const kept = [content.subarray(0, 2)];
  let place = 2;
  while (place + 4 <= content.length && content[place] === 0xff && content[place + 1] !== startOfScan) {
    const end = place + 2 + content.readUInt16BE(place + 2);
    if (!jpegTraces.has(content[place + 1]!)) kept.push(content.subarray(place, end));
    place = end;
  }
  // Behind the picture cameras keep others, and films with their place.
  return Buffer.concat([...kept, content.subarray(place, jpegEnd(content))]);
}

const pngTraces = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);
const signatureBytes = 8;

export function pngWithoutTraces(content: Buffer): Buffer {
  const kept = [content.subarray(0, signatureBytes)];
  let place = signatureBytes;
  while (place + 12 <= content.length) {
    // Length, type, data, checksum.
    const end = place + 12 + content.readUInt32BE(place);
    if (!pngTraces.has(content.toString('latin1', place + 4, place + 8))) kept.push(content.subarray(place, end));
    place = end;
  }
  return Buffer.concat(kept);
}
