import type { DelegateField, DelegateKind } from './gathering-kinds.js';

export type DelegateAnswer = string | number | boolean | null;
export type DelegateAnswers = Record<string, DelegateAnswer | undefined>;

export type DelegateProblemCode = 'required' | 'unknown' | 'wrong-kind';

/** What keeps somebody from registering. */
export interface DelegateProblem {
  /** Such as `answers.press-card`. */
  field: string;
  code: DelegateProblemCode;
}

const longest: Record<DelegateField['kind'], number> = {
  ...{ 'short-text': 300, 'long-text': 4000 },
  ...{ number: 0, date: 10, choice: 50, 'yes-no': 0 },
};

/** Everything that must be put right in the answers of this kind; empty when they are complete. */
export function checkAnswers({ fields }: Pick<DelegateKind, 'fields'>, answers: DelegateAnswers): DelegateProblem[] {
  const known = new Set(fields.map(({ key }) => key));
  const strangers = Object.keys(answers).filter((key) => !known.has(key));
  return [
    ...strangers.map((key): DelegateProblem => ({ field: `answers.${key}`, code: 'unknown' })),
    ...fields.flatMap((field) => checkAnswer(field, answers[field.key])),
  ];
}

function checkAnswer(field: DelegateField, answer: DelegateAnswer | undefined): DelegateProblem[] {
  const name = `answers.${field.key}`;
  if (isEmpty(answer)) return field.required ? [{ field: name, code: 'required' }] : [];
  return isOfItsKind(field, answer) ? [] : [{ field: name, code: 'wrong-kind' }];
}

function isEmpty(answer: DelegateAnswer | undefined): answer is undefined | null {
  return answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');
}

function isOfItsKind({ kind, options }: DelegateField, answer: DelegateAnswer): boolean {
  if (kind === 'number') return typeof answer === 'number' && Number.isFinite(answer) && Math.abs(answer) < 1e15;
  if (kind === 'yes-no') return typeof answer === 'boolean';
  if (typeof answer !== 'string' || answer.length > longest[kind]) return false;
  if (kind === 'choice') return options?.some(({ value }) => value === answer) ?? false;
  return kind !== 'date' || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(answer);
}

/** Whether a change touches what the approval rested on. */
export function changesDecisive(
  { fields }: Pick<DelegateKind, 'fields'>,
  before: DelegateAnswers,
  after: DelegateAnswers,
): boolean {
  const plain = (answer: DelegateAnswer | undefined) => (isEmpty(answer) ? null : answer);
  return fields.some(({ key, decisive }) => decisive && plain(before[key]) !== plain(after[key]));
}
