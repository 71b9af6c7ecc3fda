import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as every authenticator knows it: SHA-1, six digits, thirty seconds. */
const stepMs = 30_000;
const digits = 6;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function newSeed(): Buffer {
  return randomBytes(20);
}

export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / stepMs);
}

export function codeOf(seed: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', seed).update(counter).digest();
  const offset = digest[digest.length - 1]! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/**
 * Which step a code is of: this one, the one before or the one after, as clocks differ.
 * @param lastStep of the last code that was used; it and what lies before it are used up
 */
export function stepOf(code: string, seed: Buffer, { now, lastStep }: { now: Date; lastStep: number }): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const current = stepAt(now);
  const given = Buffer.from(code);
  const matching = [current - 1, current, current + 1].filter(
    (step) => step > lastStep && timingSafeEqual(Buffer.from(codeOf(seed, step)), given),
  );
  return matching[0] ?? null;
}

/** As people type a seed. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]!).join('');
}

/** What the QR code says. */
export function addressOf(seed: Buffer, { issuer, account }: { issuer: string; account: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(seed)}&issuer=${encodeURIComponent(issuer)}`;
}
