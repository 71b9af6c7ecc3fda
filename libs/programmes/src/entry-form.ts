import type { FormItem, Rulebook } from './rulebook.js';

export type Answer = string | number | boolean | null;

export interface EntryAuthor {
  name: string;
  sharePercent: number;
  leader?: boolean;
}

/** What an applicant has filled in so far. */
export interface EntryContent {
  title: string;
  fieldCode: string | null;
  answers: Record<string, Answer | undefined>;
  authors: EntryAuthor[];
  consents: Record<string, boolean | undefined>;
  /** Whole files, by the document that they are for. */
  files: { documentKey: string }[];
}

export type ProblemCode =
  | 'required'
  | 'unknown-field'
  | 'unknown-item'
  | 'wrong-kind'
  | 'not-an-option'
  | 'too-few-words'
  | 'too-many-words'
  | 'no-author'
  | 'too-many-authors'
  | 'author-name'
  | 'shares-total'
  | 'one-leader'
  | 'document-missing'
  | 'too-many-files'
  | 'consent-missing'
  | 'prize-year';

/** What keeps an entry from being handed in. */
export interface EntryProblem {
  /** `title`, `fieldCode`, `answers.novelty`, `authors`, `documents.full-text`, `consents.truth`. */
  field: string;
  code: ProblemCode;
  data?: Record<string, string | number>;
}

export function formItems(rulebook: Rulebook): FormItem[] {
  return rulebook.form.sections.flatMap((section) => section.items);
}

/** The items that the answers given so far call for. */
export function visibleItems(rulebook: Rulebook, answers: EntryContent['answers']): FormItem[] {
  return formItems(rulebook).filter(({ showWhen }) => !showWhen || answers[showWhen.key] === showWhen.equals);
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * Everything that must be put right before an entry can be handed in; empty when it is complete.
 * @param dayOfEdition whole days since the edition opened, for items that are required only later
 */
export function checkEntry(rulebook: Rulebook, entry: EntryContent, dayOfEdition: number): EntryProblem[] {
  return [
    ...checkHead(rulebook, entry),
    ...unknownAnswers(rulebook, entry),
    ...visibleItems(rulebook, entry.answers).flatMap((item) =>
      checkAnswer(item, entry.answers[item.key], dayOfEdition),
    ),
    ...checkTeam(rulebook, entry.authors),
    ...checkDocuments(rulebook, entry.files),
    ...rulebook.consents.flatMap(({ key, required }): EntryProblem[] =>
      required && entry.consents[key] !== true ? [{ field: `consents.${key}`, code: 'consent-missing' }] : [],
    ),
  ];
}

function checkHead(rulebook: Rulebook, { title, fieldCode }: EntryContent): EntryProblem[] {
  const problems: EntryProblem[] = [];
  if (title.trim() === '') problems.push({ field: 'title', code: 'required' });
  if (!fieldCode) problems.push({ field: 'fieldCode', code: 'required' });
  else if (!rulebook.fields.some(({ code }) => code === fieldCode))
    problems.push({ field: 'fieldCode', code: 'unknown-field' });
  return problems;
}

function unknownAnswers(rulebook: Rulebook, { answers }: EntryContent): EntryProblem[] {
  const known = new Set(formItems(rulebook).map(({ key }) => key));
  return Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => ({ field: `answers.${key}`, code: 'unknown-item' }));
}

function checkAnswer(item: FormItem, answer: Answer | undefined, dayOfEdition: number): EntryProblem[] {
  const field = `answers.${item.key}`;
  if (answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '')) {
    const required = item.required && dayOfEdition >= (item.requiredFromDay ?? 0);
    return required ? [{ field, code: 'required' }] : [];
  }
  const wanted = item.kind === 'number' ? 'number' : item.kind === 'yes-no' ? 'boolean' : 'string';
  if (typeof answer !== wanted) return [{ field, code: 'wrong-kind' }];
  if (item.kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(String(answer))) return [{ field, code: 'wrong-kind' }];
  if (item.kind === 'choice' && !item.options?.some(({ value }) => value === answer)) {
    return [{ field, code: 'not-an-option' }];
  }
  return item.kind === 'long-text' || item.kind === 'short-text' ? checkWords(item, String(answer)) : [];
}

function checkWords(item: FormItem, answer: string): EntryProblem[] {
  const field = `answers.${item.key}`;
  const words = countWords(answer);
  if (item.minWords !== undefined && words < item.minWords) {
    return [{ field, code: 'too-few-words', data: { words, min: item.minWords } }];
  }
  if (item.maxWords !== undefined && words > item.maxWords) {
    return [{ field, code: 'too-many-words', data: { words, max: item.maxWords } }];
  }
  return [];
}

function checkTeam({ team }: Rulebook, authors: EntryAuthor[]): EntryProblem[] {
  if (authors.length === 0) return [{ field: 'authors', code: 'no-author' }];
  const problems: EntryProblem[] = [];
  if (authors.length > team.maxAuthors) {
    problems.push({ field: 'authors', code: 'too-many-authors', data: { max: team.maxAuthors } });
  }
  authors.forEach(({ name }, index) => {
    if (name.trim() === '') problems.push({ field: `authors.${index}.name`, code: 'author-name' });
  });
  const sum = authors.reduce((total, { sharePercent }) => total + sharePercent, 0);
  if (Math.abs(sum - team.sharesTotal) > 0.005 || authors.some(({ sharePercent }) => !(sharePercent >= 0))) {
    problems.push({
      field: 'authors',
      code: 'shares-total',
      data: { sum: Math.round(sum * 100) / 100, total: team.sharesTotal },
    });
  }
  const leaders = authors.filter(({ leader }) => leader).length;
  if (team.leaderRequired && authors.length > 1 && leaders !== 1)
    problems.push({ field: 'authors', code: 'one-leader' });
  return problems;
}

function checkDocuments({ documents }: Rulebook, files: EntryContent['files']): EntryProblem[] {
  return documents.flatMap(({ key, required, maxFiles }): EntryProblem[] => {
    const count = files.filter(({ documentKey }) => documentKey === key).length;
    if (required && count === 0) return [{ field: `documents.${key}`, code: 'document-missing' }];
    return count > maxFiles ? [{ field: `documents.${key}`, code: 'too-many-files', data: { max: maxFiles } }] : [];
  });
}
