import { dictionary } from '@zxcvbn-ts/language-common';
import { fold } from './fold.js';

/** What stood most often in lists of stolen passwords: some 49,000, with their case and signs taken away, as guessers do. */
const stolen: ReadonlySet<string> = new Set(dictionary['passwords-common'].map(fold).filter((word) => word !== ''));

/** Also where digits were only put before it, behind it or both. */
export function isStolen(password: string): boolean {
  const folded = fold(password);
  const bare = [folded, folded.replace(/^\d+/, ''), folded.replace(/\d+$/, ''), folded.replace(/^\d+|\d+$/g, '')];
  return bare.some((word) => stolen.has(word));
}
