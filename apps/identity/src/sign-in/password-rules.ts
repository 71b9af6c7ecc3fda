import { fold } from './fold.js';
import { isStolen } from './stolen-passwords.js';

/** Without a second factor; with one that stands. In characters. */
export const shortestAlone = 15;
export const shortestWithFactor = 8;

/** What guessers try first, after what was stolen elsewhere: words that people build passwords from, here and abroad. */
// prettier-ignore
const common = [
  'matkhau', 'password', 'passw0rd', 'matma', 'admin', 'administrator', 'quantri', 'nguoidung', 'dangnhap', 'taikhoan', 'welcome', 'letmein', 'login',
  'secret', 'bimat', 'iloveyou', 'anhyeuem', 'emyeuanh', 'yeuem', 'yeuanh', 'toiyeuem', 'xinchao', 'khongbiet', 'khongco', 'giadinh', 'hanhphuc',
  'vietnam', 'hanoi', 'saigon', 'hochiminh', 'danang', 'tpho', 'toiyeuvietnam', 'dragon', 'monkey', 'football', 'bongda', 'superman', 'batman',
  'sunshine', 'princess', 'master', 'shadow', 'michael', 'test', 'demo', 'changeme', 'default', 'hello', 'abc', 'qwerty', 'asdfgh', 'zxcvbn',
  // This product and what it is for.
  'sangtao', 'hoithi', 'cuocthi', 'giamkhao', 'baiduthi', 'contest', 'khoahoc', 'kythuat',
] as const;
const rows = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Of what is left when all that is easy to guess is taken away, this many characters must stand. */
const own = 5;

export type Weakness = 'password-too-short' | 'password-guessable';

/** @param words of the person: name, address. @returns undefined where nothing is wrong. There is no rule about digits or signs. */
export function weaknessOf(
  password: string,
  { shortest, words }: { shortest: number; words: string[] },
): Weakness | undefined {
  if ([...password.normalize('NFC')].length < shortest) return 'password-too-short';
  if (isStolen(password)) return 'password-guessable';
  const folded = fold(password);
  const left = [...words.flatMap(partsOf), ...common]
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '), folded);
  return hardToGuess(left) < own ? 'password-guessable' : undefined;
}

/** How many characters carry something that nobody foresees: runs, repetition and years carry nothing. */
function hardToGuess(text: string): number {
  const parts = text.split(' ').map((part) => withoutRuns(part).replace(/(19|20)\d\d/g, ''));
  return new Set(parts).size === 1 && parts.length > 2 ? 0 : unrepeated(parts.join(''));
}

function withoutRuns(text: string): string {
  const reversed = rows.map((row) => [...row].reverse().join(''));
  let rest = text;
  for (let size = 10; size >= 4; size--) {
    for (const row of [...rows, ...reversed]) {
      for (let from = 0; from + size <= row.length; from++) rest = rest.replaceAll(row.slice(from, from + size), '');
    }
  }
  return rest;
}

/** Of `abcabcabc` the first `abc`, of `aaaa` one letter. */
function unrepeated(text: string): number {
  const unit = /^(.{1,8}?)\1+.{0,7}$/u.exec(text)?.[1] ?? text;
  return new Set(unit).size < 3 ? 0 : unit.length;
}

function partsOf(word: string): string[] {
  return word
    .split(/[\s@.+_-]+/)
    .map(fold)
    .filter((part) => part.length >= 3);
}
