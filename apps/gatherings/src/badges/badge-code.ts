import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { badgeLetters, badgeNumber } from '@sangtao/programmes/badge-number';

const prefix = 'STB1-';

/** The key that badges are signed with: nobody without it can tell what stands on one, also not from the database. */
export function badgeKey(serviceSecret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', serviceSecret, '', 'sangtao badge code', 32));
}

/** What the square on a badge says: nothing about its holder, and nobody can guess it (130 bits). */
export function badgeCode(key: Buffer, badgeId: string): string {
  const digest = createHmac('sha256', key).update(badgeId).digest();
  let letters = '';
  for (let n = 0; n < 26; n++) letters += badgeLetters[digest[n]! & 31];
  return `${prefix}${letters}`;
}

/** What is kept of it, to find a badge by what was read from it. SHA-256, hex. */
export function codeHash(code: string): string {
  return createHash('sha256').update(code.trim().toUpperCase()).digest('hex');
}

/** What stands below the square, for a gate that cannot read it. */
export function numberOf(code: string): string {
  return badgeNumber(codeHash(code));
}
