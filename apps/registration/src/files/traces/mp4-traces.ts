import { Transform, type TransformCallback } from 'node:stream';
import { tooLargeInside, unreadable } from '../inspection/flaws.js';

/** Places, cameras, names, comments; what programs add of their own. */
const dropped = new Set(['udta', 'meta', 'uuid']);
const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf', 'mvex', 'moof', 'traf']);
/** Kept in memory to look inside; everything else streams by. */
const held = new Set(['moov', 'moof']);
const maxHeld = 16_000_000;

/**
 * An MP4, box by box, whose boxes about people become free space of the same size: offsets into the film stay right.
 * Fails with Refusal file-unreadable when it is not one, whole.
 */
export class Mp4WithoutTraces extends Transform {
  private waiting: Buffer = Buffer.alloc(0);
  /** Of the box that streams by; Infinity until the end. */
  private left = 0;
  private blank = false;
  private readonly seen = new Set<string>();

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.waiting = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
      while (this.pass() || this.begin());
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    const whole = this.waiting.length === 0 && (this.left === 0 || this.left === Infinity);
    done(whole && this.seen.has('moov') && this.seen.has('mdat') ? null : unreadable());
  }

  /** What belongs to the box in hand. */
  private pass(): boolean {
    const part = this.waiting.subarray(0, Math.min(this.left, this.waiting.length));
    if (part.length === 0) return false;
    this.push(this.blank ? Buffer.alloc(part.length) : part);
    this.waiting = this.waiting.subarray(part.length);
    this.left -= part.length;
    return true;
  }

  /** The next box, once enough of it is there. */
  private begin(): boolean {
    if (this.left > 0 || this.waiting.length < 8) return false;
    // Its size may stand behind its type.
    if (this.waiting.readUInt32BE(0) === 1 && this.waiting.length < 16) return false;
    const { type, bytes, header } = boxAt(this.waiting, 0, Infinity);
    if (this.seen.size === 0 && type !== 'ftyp') throw unreadable();
    this.seen.add(type);
    if (held.has(type)) return this.whole(type, bytes, header);
    const head = Buffer.from(this.waiting.subarray(0, header));
    this.blank = dropped.has(type);
    if (this.blank) head.write('free', 4, 'latin1');
    this.push(head);
    this.waiting = this.waiting.subarray(header);
    this.left = bytes - header;
    return true;
  }

  private whole(type: string, bytes: number, header: number): boolean {
    if (bytes > maxHeld) throw tooLargeInside(`${maxHeld / 1e6} MB`);
    if (this.waiting.length < bytes) {
      this.seen.delete(type);
      if (this.seen.size === 0) throw unreadable();
      return false;
    }
    const box = Buffer.from(this.waiting.subarray(0, bytes));
    blankInside(box, header, bytes);
    this.push(box);
    this.waiting = this.waiting.subarray(bytes);
    return true;
  }
}

function boxAt(content: Buffer, at: number, end: number): { type: string; bytes: number; header: number } {
  const type = content.toString('latin1', at + 4, at + 8);
  const short = content.readUInt32BE(at);
  const header = short === 1 ? 16 : 8;
  const bytes =
    short === 1 ? Number(content.readBigUInt64BE(at + 8)) : short === 0 && end === Infinity ? Infinity : short;
  if (!/^[\x20-\x7e\xa9]{4}$/.test(type) || bytes < header || at + bytes > end) throw unreadable();
  return { type, bytes, header };
}

function blankInside(content: Buffer, from: number, end: number): void {
  for (let at = from; at < end;) {
    if (at + 8 > end) throw unreadable();
    const { type, bytes, header } = boxAt(content, at, end);
    if (dropped.has(type)) {
      content.write('free', at + 4, 'latin1');
      content.fill(0, at + header, at + bytes);
    } else if (containers.has(type)) blankInside(content, at + header, at + bytes);
    at += bytes;
  }
}
