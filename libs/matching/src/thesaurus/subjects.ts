import { keysOf, type Syllable } from '../text/syllables.js';
import { agriculture } from './agriculture.js';
import { aquaculture } from './aquaculture.js';
import { construction } from './construction.js';
import { energy } from './energy.js';
import { environment } from './environment.js';
import { everywhere } from './everywhere.js';
import { health } from './health.js';
import { ict } from './ict.js';
import { materials } from './materials.js';
import { mechanical } from './mechanical.js';
import { postharvest } from './postharvest.js';

/** What several terms speak of: "lợn", "heo" and "pig" are one subject. Its first terms are its names. */
export interface Subject {
  readonly vi: string;
  readonly en: string;
}

const fields = [
  agriculture,
  aquaculture,
  construction,
  energy,
  environment,
  everywhere,
  health,
  ict,
  materials,
  mechanical,
  postharvest,
];

const subjects: Subject[] = [];
/** Keys of a term, joined by spaces → the subjects that it names. */
const named = new Map<string, Subject[]>();
let longest = 1;

for (const line of fields.flatMap((field) => field.trim().split('\n'))) {
  const [vi = [], en = []] = line.split(';').map((terms) => terms.split(',').map((term) => term.trim()));
  const subject = { vi: vi[0]!, en: en[0] ?? vi[0]! };
  subjects.push(subject);
  for (const term of [...vi, ...en]) {
    const keys = keysOf(term);
    longest = Math.max(longest, keys.length);
    const known = named.get(keys.join(' ')) ?? [];
    if (!known.includes(subject)) named.set(keys.join(' '), [...known, subject]);
  }
}

/** For tests of the thesaurus itself. */
export const numberOfSubjects = subjects.length;

/** The subjects that a clause names, longest term first: "bọt nano" hides "nano". A subject named twice stands there twice. */
export function subjectsIn(clause: readonly Syllable[]): Subject[] {
  const found: Subject[] = [];
  let covered = 0;
  for (let from = 0; from < clause.length; from += 1) {
    const longestHere = Math.min(longest, clause.length - from);
    for (let length = longestHere; length > 0 && from + length > covered; length -= 1) {
      const keys = clause.slice(from, from + length).map(({ key }) => key);
      const here = named.get(keys.join(' '));
      if (here === undefined) continue;
      found.push(...here);
      covered = from + length;
      break;
    }
  }
  return found;
}
