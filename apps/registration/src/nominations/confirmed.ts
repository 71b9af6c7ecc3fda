import { checkEntry, type Answer } from '@sangtao/programmes/entry-form';
import { priorPrizeProblems } from '@sangtao/programmes/nomination';
import { problemText } from '@sangtao/programmes/problem-text';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import type { Edition } from '../editions/edition.js';
import { changeEntry } from '../entries/change-entry.js';
import { changedNow, contentOf, type Entry } from '../entries/entry.js';
import {
  confirmedContent,
  neededConsents,
  type ConsentKind,
  type Guardian,
  type Nomination,
  type Subject,
} from './nomination.js';
import { changedFacts } from './corrections.js';
import { isBirthDate } from './nominee-age.js';

/** Facts about the nominee, put right by whoever was asked; what is absent stays. */
interface Correction {
  name?: string | undefined;
  workplace?: string | undefined;
  bornOn?: string | undefined;
  guardian?: Guardian | undefined;
  answers?: Record<string, Answer> | undefined;
}

export interface Confirmation extends Correction {
  consents: Record<ConsentKind, boolean>;
}

/** The nomination as it is confirmed, the entry with the facts put right, what was put right, and the consents that were given. @throws Refusal invalid-input */
export function confirmedNow({ nomination, entry, edition }: Subject, given: Confirmation, now: Date) {
  const { bornOn = nomination.bornOn, guardian = nomination.guardian } = given;
  const nominee = nomination.nominee!;
  const corrected: Nomination = {
    ...nomination,
    nominee: { ...nominee, name: given.name ?? nominee.name, workplace: given.workplace ?? nominee.workplace },
    bornOn,
    guardian,
  };
  const needed = neededConsents(corrected, edition);
  const errors = [
    ...wrongFacts(corrected, edition, now),
    ...wrongAnswers(given, edition),
    ...needed
      .filter((kind) => !given.consents[kind])
      .map((kind): FieldError => ({ field: `consents.${kind}`, code: 'consent' })),
  ];
  if (needed.length > 0 && !guardian) errors.push({ field: 'guardian', code: 'required' });
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  const after = correctedEntry({ nomination: corrected, entry, edition }, { ...given, before: nominee.name }, now);
  const unfit = unfitAnswers(after, given, edition);
  if (unfit.length > 0) throw new Refusal('invalid-input', { errors: unfit });
  const confirmed: Nomination = {
    ...corrected,
    state: 'confirmed',
    answeredAt: now,
    confirmedHash: confirmedContent(after, corrected),
    version: nomination.version + 1,
  };
  const changes = changedFacts({ nomination, entry }, { nomination: confirmed, entry: after });
  return { nomination: confirmed, entry: after, changes, consents: needed };
}

function wrongFacts({ bornOn }: Nomination, { rulebook }: Edition, now: Date): FieldError[] {
  if (!rulebook.ages) return [];
  if (bornOn === null) return [{ field: 'bornOn', code: 'required' }];
  return isBirthDate(bornOn, now.toISOString().slice(0, 10)) ? [] : [{ field: 'bornOn', code: 'birth-date' }];
}

/** Facts about the work are the body's. */
function wrongAnswers({ answers = {} }: Correction, { rulebook }: Edition): FieldError[] {
  const mine = rulebook.nomination?.confirmation?.corrects ?? [];
  return Object.keys(answers)
    .filter((key) => !mine.includes(key))
    .map((key) => ({ field: `answers.${key}`, code: 'unknown' }));
}

/** What was put right has to be what the form asks for. */
function unfitAnswers(entry: Entry, { answers = {} }: Correction, { rulebook, year }: Edition): FieldError[] {
  const language = currentScope()?.language ?? 'vi';
  return [...checkEntry(rulebook, contentOf(entry), 0), ...priorPrizeProblems(rulebook, year, entry.answers)]
    .filter(({ field }) => Object.keys(answers).some((key) => field === `answers.${key}`))
    .map((problem) => ({ field: problem.field, code: problem.code, message: problemText(problem, language) }));
}

/** The same entry where nothing was put right. */
function correctedEntry(
  { nomination, entry, edition }: Subject,
  { answers = {}, before }: Correction & { before: string },
  now: Date,
): Entry {
  const name = nomination.nominee!.name;
  const isOther = Object.entries(answers).some(([key, answer]) => entry.answers[key] !== answer);
  const isNamed = name !== before && entry.authors.some((author) => author.name === before);
  if (!isOther && !isNamed) return entry;
  const authors = entry.authors.map((author) => (author.name === before ? { ...author, name } : author));
  const changed = changeEntry({ ...entry, authors }, { answers }, edition.rulebook);
  return { ...changedNow(changed, edition, now), version: entry.version + 1 };
}
