import type { Content, Entry } from '../api/registration.js';

export type Patch = Partial<Content>;

export const emptyContent: Content = {
  title: '',
  fieldCode: null,
  provinceCode: null,
  organisationId: null,
  answers: {},
  authors: [],
  consents: {},
};

export function contentOf({
  title,
  fieldCode,
  provinceCode,
  organisationId,
  answers,
  authors,
  consents,
}: Entry): Content {
  return { title, fieldCode, provinceCode, organisationId, answers, authors, consents };
}

/** Answers and consents are merged by item; everything else is replaced. */
export function applyPatch<Base extends Patch>(base: Base, patch: Patch): Base {
  return {
    ...base,
    ...patch,
    ...(patch.answers ? { answers: { ...base.answers, ...patch.answers } } : {}),
    ...(patch.consents ? { consents: { ...base.consents, ...patch.consents } } : {}),
  };
}
