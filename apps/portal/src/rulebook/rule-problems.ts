import { fewestWorks } from '@sangtao/programmes/selection';
import { isBeyond } from '../shown/bounds.js';
import type { Part } from './rule-facts.js';
import type { RulesDraft } from './rules-draft.js';

interface Words {
  vi: string;
  en: string;
}

export interface RuleProblem {
  part: Part;
  /** Key of the words for it. */
  what: 'weights' | 'emptyText' | 'scale' | 'words' | 'dates' | 'order' | 'number' | 'noField' | 'selection' | 'range';
  data?: { sum?: number; stage?: Words; name?: Words; needed?: number };
}

/** Of a body's nominations, and of a list of works. */
export const quotaBounds = { min: 1, max: 1000 };
export const listBounds = { min: 1, max: 500 };

const blank = ({ vi, en }: Words) => vi.trim() === '' || en.trim() === '';

/** What keeps these rules from being saved. What keeps an edition from being announced is the service's checklist. */
export function problemsOf({ rulebook, ...own }: RulesDraft): RuleProblem[] {
  const { fields, form, documents, stages, prizes, screening, eligibility, privacyNotice, dates } = rulebook;
  const problems: RuleProblem[] = [];
  const empty = (part: Part, texts: Words[]) => texts.some(blank) && problems.push({ part, what: 'emptyText' });
  if (own.nameVi.trim() === '' || own.nameEn.trim() === '') problems.push({ part: 'dates', what: 'emptyText' });
  if (!(own.closesAt > own.opensAt)) problems.push({ part: 'dates', what: 'dates' });
  if (dates.screeningUntilDay > dates.judgingUntilDay || dates.judgingUntilDay > dates.publishDay) {
    problems.push({ part: 'dates', what: 'order' });
  }
  empty('texts', [eligibility, ...(privacyNotice ? [privacyNotice] : [])]);
  if (fields.length === 0) problems.push({ part: 'fields', what: 'noField' });
  empty(
    'fields',
    fields.map(({ name }) => name),
  );
  const items = form.sections.flatMap((section) => section.items);
  empty('form', [...items.map(({ label }) => label), ...documents.map(({ name }) => name)]);
  for (const { label, minWords, maxWords } of items) {
    if (minWords !== undefined && maxWords !== undefined && minWords > maxWords) {
      problems.push({ part: 'form', what: 'words', data: { name: label } });
    }
  }
  for (const { name: stage, criteria } of stages) {
    const sum = Math.round(criteria.reduce((total, { weight }) => total + weight, 0) * 100) / 100;
    if (sum !== 100) problems.push({ part: 'criteria', what: 'weights', data: { sum, stage } });
    empty(
      'criteria',
      criteria.flatMap(({ name, description, rubric }) => [name, description, ...rubric.map(({ text }) => text)]),
    );
    for (const { name, scale, weight } of criteria) {
      if (!(scale.max > scale.min) || !(scale.step > 0))
        problems.push({ part: 'criteria', what: 'scale', data: { name } });
      if (!(weight > 0)) problems.push({ part: 'criteria', what: 'number', data: { name } });
    }
  }
  empty(
    'prizes',
    prizes.map(({ name }) => name),
  );
  empty(
    'screening',
    screening.reasons.map(({ text }) => text),
  );
  empty(
    'consents',
    rulebook.consents.map(({ text }) => text),
  );
  const { book, selection, nomination } = rulebook;
  const quotas = nomination ? [nomination.quota, ...nomination.bodies.map(({ quota }) => quota)] : [];
  if (quotas.some((quota) => isBeyond(quota, quotaBounds))) problems.push({ part: 'nomination', what: 'range' });
  if (isBeyond(selection?.exactly, listBounds)) problems.push({ part: 'selection', what: 'range' });
  const needed = selection ? fewestWorks(selection, fields.length) : 0;
  if (selection && needed > selection.exactly)
    problems.push({ part: 'selection', what: 'selection', data: { needed } });
  empty('selection', book ? [book.title, book.foreword, book.foreword.by] : []);
  const { title, signatory, place } = rulebook.certificate;
  empty('certificate', [title, signatory, place]);
  return problems;
}
