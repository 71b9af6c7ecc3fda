import type { Answer } from '@sangtao/programmes/entry-form';
import type { Entry } from '../entries/entry.js';
import type { Nomination } from './nomination.js';

/** One fact as the body gave it, and as whoever was asked put it right. */
export interface FactChange {
  /** `name`, `workplace`, `bornOn`, `guardian.name`, `guardian.relationship`, `answers.prior-rank`. */
  field: string;
  before: Answer;
  after: Answer;
}

/** What was put right with one confirmation. */
export interface Correction {
  at: Date;
  changes: FactChange[];
}

/** What is said when it is confirmed. */
interface Said {
  nomination: Pick<Nomination, 'nominee' | 'bornOn' | 'guardian'>;
  entry: Pick<Entry, 'answers'>;
}

export function changedFacts(before: Said, after: Said): FactChange[] {
  const [was, is] = [factsOf(before), factsOf(after)];
  const changes = Object.keys({ ...was, ...is })
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
    .filter((change) => change.before !== change.after);
  // A date of birth is shown nowhere: that it is another one is all that is said.
  const isBornOn = before.nomination.bornOn === after.nomination.bornOn;
  return isBornOn ? changes : [...changes, { field: 'bornOn', before: null, after: null }];
}

function factsOf({ nomination: { nominee, guardian }, entry }: Said): Record<string, Answer> {
  const answers = Object.entries(entry.answers).map(([key, answer]) => [`answers.${key}`, answer] as const);
  return {
    ...{ name: nominee?.name ?? null, workplace: nominee?.workplace ?? null },
    ...{ 'guardian.name': guardian?.name ?? null, 'guardian.relationship': guardian?.relationship ?? null },
    ...Object.fromEntries(answers),
  };
}
