import { randomInt } from 'node:crypto';

/** Unguessable, without letters that look alike (Crockford's base 32). */
export function certificateCode(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}
