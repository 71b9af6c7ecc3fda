import { Refusal } from '@sangtao/service-kit/refusal';

/** What a file holds beside what it is for. The secretariat is told; a PDF reaches judges without it, where it is not encrypted. */
export const warnings = [
  'javascript',
  'opens-by-itself',
  'starts-programs',
  'embedded-files',
  'encrypted',
  'outside-links',
] as const;
export type Warning = (typeof warnings)[number];

/** It is cut off, or written by no program that keeps to its format. */
export function unreadable(): Refusal {
  return new Refusal('file-unreadable');
}

/** A program of another kind would find a file of that kind in it. */
export function hidesAnother(): Refusal {
  return new Refusal('file-hides-another');
}

export function tooLargeInside(limit: string): Refusal {
  return new Refusal('file-too-large-inside', { limit });
}

/** Parts that no document of this kind needs. */
export function unsafeParts(): Refusal {
  return new Refusal('file-unsafe-parts');
}

const end = Buffer.from('PK\x05\x06', 'latin1');
const record = Buffer.from('PK\x01\x02', 'latin1');

/** A ZIP archive is found from its end, whatever stands before it. */
export function holdsArchive(content: Buffer): boolean {
  const tail = content.subarray(-65_557);
  for (
    let at = tail.lastIndexOf(end);
    at >= 0 && at + 22 <= tail.length;
    at = at > 0 ? tail.lastIndexOf(end, at - 1) : -1
  ) {
    const directory = content.length - tail.length + at - tail.readUInt32LE(at + 12);
    if (directory >= 0 && content.subarray(directory, directory + 4).equals(record)) return true;
  }
  return false;
}
