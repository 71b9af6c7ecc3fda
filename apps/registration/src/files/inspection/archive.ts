import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { tooLargeInside, unreadable, unsafeParts } from './flaws.js';

const inflate = promisify(inflateRaw);

export interface ArchivePart {
  name: string;
  /** As it is unpacked. */
  bytes: number;
  unpack(): Promise<Buffer>;
}

const maxUnpacked = 200_000_000;
const maxParts = 5000;
const maxDepth = 20;
const maxRatio = 200;
/** Below this nobody is hurt, however well it was packed. */
const harmless = 1_000_000;

/**
 * The parts of a ZIP archive in which everything is where and what it says: nothing before, between or behind.
 * @throws Refusal file-unreadable, file-too-large-inside, file-unsafe-parts
 */
export function partsOf(content: Buffer): ArchivePart[] {
  const end = content.length - 22;
  if (end < 0 || content.readUInt32LE(end) !== 0x06054b50) throw unreadable();
  const [count, size, start] = [
    content.readUInt16LE(end + 10),
    content.readUInt32LE(end + 12),
    content.readUInt32LE(end + 16),
  ];
  if (start + size !== end) throw unreadable();
  if (count > maxParts) throw tooLargeInside(`${maxParts}`);
  const parts: (ArchivePart & { from: number; to: number })[] = [];
  let place = start;
  for (let turn = 0; turn < count; turn++) {
    const part = partAt(content, place, start);
    parts.push(part);
    place +=
      46 + content.readUInt16LE(place + 28) + content.readUInt16LE(place + 30) + content.readUInt16LE(place + 32);
  }
  if (place !== end || parts.length === 0) throw unreadable();
  assertOneBehindTheOther(parts);
  if (parts.reduce((sum, { bytes }) => sum + bytes, 0) > maxUnpacked) throw tooLargeInside(`${maxUnpacked / 1e6} MB`);
  return parts;
}

function partAt(content: Buffer, place: number, directory: number) {
  if (place + 46 > directory + content.length || content.readUInt32LE(place) !== 0x02014b50) throw unreadable();
  const [flags, method, crc] = [
    content.readUInt16LE(place + 8),
    content.readUInt16LE(place + 10),
    content.readUInt32LE(place + 16),
  ];
  const [packed, bytes] = [content.readUInt32LE(place + 20), content.readUInt32LE(place + 24)];
  const name = content.toString('utf8', place + 46, place + 46 + content.readUInt16LE(place + 28));
  const from = content.readUInt32LE(place + 42);
  // Encrypted, or packed in a way that Word does not write.
  if (flags & 1 || ![0, 8].includes(method)) throw unsafeParts();
  assertHarmlessName(name);
  if (((content.readUInt32LE(place + 38) >>> 28) & 0xf) === 0xa) throw unsafeParts();
  if (from + 30 > directory || content.readUInt32LE(from) !== 0x04034b50) throw unreadable();
  const nameBytes = content.readUInt16LE(from + 26);
  if (content.toString('utf8', from + 30, from + 30 + nameBytes) !== name) throw unsafeParts();
  const data = from + 30 + nameBytes + content.readUInt16LE(from + 28);
  const to = data + packed;
  if (to > directory) throw unreadable();
  if (bytes > harmless && bytes > packed * maxRatio) throw tooLargeInside(`${maxRatio} : 1`);
  const unpack = () => unpacked(content.subarray(data, to), { method, bytes, crc });
  return { name, bytes, from, to, unpack };
}

/** No way out of the folder that somebody unpacks it into. */
function assertHarmlessName(name: string): void {
  const steps = name.split('/');
  if (/[\\:\u0000-\u001f]/.test(name) || steps.length > maxDepth) throw unsafeParts();
  if (steps.some((step, index) => step === '..' || step === '.' || (step === '' && index < steps.length - 1)))
    throw unsafeParts();
}

/** Parts that share bytes unpack to a thousand times what they take. */
function assertOneBehindTheOther(parts: { name: string; from: number; to: number }[]): void {
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  if (ordered[0]!.from !== 0) throw unreadable();
  if (ordered.some(({ from }, index) => index > 0 && from < ordered[index - 1]!.to)) throw tooLargeInside('1 : 1');
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length) throw unsafeParts();
}

async function unpacked(
  packed: Buffer,
  { method, bytes, crc }: { method: number; bytes: number; crc: number },
): Promise<Buffer> {
  // One byte more than it says is enough to stop.
  const content = method === 0 ? packed : await inflate(packed, { maxOutputLength: bytes + 1 }).catch(() => undefined);
  if (content?.length !== bytes || crc32(content) !== crc) throw unreadable();
  return content;
}
