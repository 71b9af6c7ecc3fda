/** Letters and digits that no eye and no hand mistakes for another one. */
export const badgeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const length = 8;
const bitsPerLetter = 5n;

/**
 * What people read from a badge and type when its square cannot be read, such as `K7M2-QX4P`. It names the badge as its holder's name
 * does and is no secret: it comes from the hash that gates hold, and nobody gets from it to what the square says.
 * @param codeHash SHA-256, hex, of what the square says
 */
export function badgeNumber(codeHash: string): string {
  let bits = BigInt(`0x${codeHash.slice(0, 10)}`);
  let letters = '';
  for (let n = 0; n < length; n++) {
    letters = badgeLetters[Number(bits & 31n)]! + letters;
    bits >>= bitsPerLetter;
  }
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** A number as it was typed: small letters, no hyphen, O for 0, I and L for 1. Undefined where it is none. */
export function typedBadgeNumber(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const known = plain.length === length && [...plain].every((letter) => badgeLetters.includes(letter));
  return known ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined;
}
