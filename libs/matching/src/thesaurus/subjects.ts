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

/** The terms as a tree, one syllable a step, so that a clause is read once however long terms are. */
interface Step {
  readonly next: Map<string, Step>;
  readonly names: Subject[];
}

const step = (): Step => ({ next: new Map(), names: [] });
const terms = step();

export const subjects: readonly Subject[] = fields.flatMap((field) => field.trim().split('\n')).map(addSubject);

function addSubject(line: string): Subject {
  const [vi = [], en = []] = line.split(';').map((side) => side.split(',').map((term) => term.trim()));
  const subject = { vi: vi[0]!, en: en[0] ?? vi[0]! };
  for (const term of [...vi, ...en]) {
    let at = terms;
    for (const key of keysOf(term)) {
      const further = at.next.get(key) ?? step();
      at.next.set(key, further);
      at = further;
    }
    if (!at.names.includes(subject)) at.names.push(subject);
  }
  return subject;
}

/** The subjects that a clause names, longest term first: "bọt nano" hides "nano". A subject named twice stands there twice. */
export function subjectsIn(clause: readonly Syllable[]): Subject[] {
  const found: Subject[] = [];
  let covered = 0;
  for (let from = 0; from < clause.length; from += 1) {
    const { names, end } = longestTerm(clause, from);
    if (names.length === 0 || end <= covered) continue;
    found.push(...names);
    covered = end;
  }
  return found;
}

function longestTerm(clause: readonly Syllable[], from: number): { names: readonly Subject[]; end: number } {
  let longest = { names: [] as readonly Subject[], end: from };
  let at = terms.next.get(clause[from]!.key);
  for (let end = from + 1; at !== undefined; end += 1) {
    if (at.names.length > 0) longest = { names: at.names, end };
    at = end < clause.length ? at.next.get(clause[end]!.key) : undefined;
  }
  return longest;
}
