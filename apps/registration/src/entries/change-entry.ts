import { formItems, type Answer } from '@sangtao/programmes/entry-form';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import type { EntryPatchDto } from './entries.dto.js';
import type { Entry } from './entry.js';

const maxAnswerLength = 100_000;

/** The entry with the given parts replaced. @throws Refusal invalid-input naming each part that the rulebook does not know */
export function changeEntry(entry: Entry, patch: EntryPatchDto, rulebook: Rulebook): Entry {
  const errors = [...unknownParts(patch, rulebook), ...wrongAnswers(patch), ...sameAuthors(patch)];
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  const answers: Record<string, Answer> = { ...entry.answers };
  for (const [key, answer] of Object.entries(patch.answers ?? {})) {
    answers[key] = typeof answer === 'string' ? answer.normalize('NFC') : answer;
  }
  return {
    ...entry,
    title: (patch.title ?? entry.title).normalize('NFC'),
    fieldCode: patch.fieldCode ?? entry.fieldCode,
    provinceCode: patch.provinceCode ?? entry.provinceCode,
    organisationId: patch.organisationId ?? entry.organisationId,
    answers,
    authors: patch.authors?.map((author) => ({ ...author, name: author.name.normalize('NFC') })) ?? entry.authors,
    consents: { ...entry.consents, ...patch.consents },
  };
}

function unknownParts({ answers, consents, fieldCode }: EntryPatchDto, rulebook: Rulebook): FieldError[] {
  const items = new Set(formItems(rulebook).map(({ key }) => key));
  const known = new Set(rulebook.consents.map(({ key }) => key));
  const unknown = (field: string): FieldError => ({ field, code: 'unknown' });
  return [
    ...Object.keys(answers ?? {})
      .filter((key) => !items.has(key))
      .map((key) => unknown(`answers.${key}`)),
    ...Object.keys(consents ?? {})
      .filter((key) => !known.has(key))
      .map((key) => unknown(`consents.${key}`)),
    ...(fieldCode && !rulebook.fields.some(({ code }) => code === fieldCode) ? [unknown('fieldCode')] : []),
  ];
}

function sameAuthors({ authors }: EntryPatchDto): FieldError[] {
  const ids = (authors ?? []).map(({ id }) => id);
  return ids.flatMap((id, nr) => (id && ids.indexOf(id) !== nr ? [{ field: `authors.${nr}.id`, code: 'twice' }] : []));
}

function wrongAnswers({ answers, consents }: EntryPatchDto): FieldError[] {
  const wrong = (field: string): FieldError => ({ field, code: 'wrong-kind' });
  return [
    ...Object.entries(answers ?? {})
      .filter(([, answer]) => !isAnswer(answer))
      .map(([key]) => wrong(`answers.${key}`)),
    ...Object.entries(consents ?? {})
      .filter(([, value]) => typeof value !== 'boolean')
      .map(([key]) => wrong(`consents.${key}`)),
  ];
}

function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer === 'string') return answer.length <= maxAnswerLength && !answer.includes('\0');
  return answer === null || typeof answer === 'boolean' || Number.isFinite(answer);
}
