import { countWords } from '@sangtao/programmes/entry-form';
import type { BookRules } from '@sangtao/programmes/book';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';

/** Before it is selected a work is nominated and checked, in registration. */
export const workStates = ['selected', 'edited', 'with-author', 'approved', 'ready'] as const;
export type WorkState = (typeof workStates)[number];

/** From a state to the states that may follow it. Whoever changes a text that was approved asks its author again. */
export const workTransitions: Record<WorkState, readonly WorkState[]> = {
  selected: ['edited', 'with-author', 'approved'],
  edited: ['edited', 'with-author', 'approved'],
  'with-author': ['edited', 'approved'],
  approved: ['edited', 'ready'],
  ready: ['edited'],
};

/** @returns states that no way leads to from the first one */
export function unreached(transitions: Record<string, readonly string[]>, first: string): string[] {
  const reached = new Set([first]);
  for (const state of reached) for (const next of transitions[state] ?? []) reached.add(next);
  return Object.keys(transitions).filter((state) => !reached.has(state));
}

const lost = unreached(workTransitions, 'selected');
if (lost.length > 0) throw new Error(`no work ever becomes ${lost.join(', ')}`);

/** @throws Refusal work-state */
export function assertMayBecome(state: WorkState, to: WorkState): void {
  if (!workTransitions[state].includes(to)) throw new Refusal('work-state', { state });
}

/** What the book says of a work. */
export interface WorkText {
  title: string;
  /** By the key of the rulebook's part. */
  parts: Record<string, string>;
  /** Under the picture; may be empty. */
  caption: string;
}

const longestTitle = 60;
const longestCaption = 40;

/** What keeps a text from being printed, each with its place and its limit; empty when nothing does. Words are counted as the form counts them. */
export function textProblems({ parts }: BookRules, text: WorkText): FieldError[] {
  const title = countWords(text.title);
  const caption = countWords(text.caption);
  return [
    ...outside('title', title, { min: 1, max: longestTitle }),
    ...parts.flatMap(({ key, minWords: min, maxWords: max }) =>
      outside(`parts.${key}`, countWords(text.parts[key] ?? ''), { min, max }),
    ),
    ...outside('caption', caption, { min: 0, max: longestCaption }),
  ];
}

function outside(field: string, words: number, { min, max }: { min: number; max: number }): FieldError[] {
  if (words < min) return [{ field, code: 'too-few-words', values: [words, min] }];
  return words > max ? [{ field, code: 'too-many-words', values: [words, max] }] : [];
}

/** Of the author's answers what the book's parts are made from. */
export function writtenText({ parts }: BookRules, title: string, answers: Record<string, unknown>): WorkText {
  const textOf = (key: string) => (typeof answers[key] === 'string' ? tidy(answers[key]) : '');
  return {
    title: tidy(title),
    parts: Object.fromEntries(parts.map(({ key, from }) => [key, textOf(from)])),
    caption: '',
  };
}

/** NFC, one kind of line end, no space at the end of lines, no more than one empty line. */
export function tidy(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function sameText(a: WorkText, b: WorkText): boolean {
  const line = ({ title, parts, caption }: WorkText) => JSON.stringify([title, Object.entries(parts).sort(), caption]);
  return line(a) === line(b);
}

/** @throws Refusal not-found where the edition ends in no book */
export function bookOf({ rulebook }: { rulebook: Pick<Rulebook, 'book'> }): BookRules {
  if (!rulebook.book) throw new Refusal('not-found');
  return rulebook.book;
}
