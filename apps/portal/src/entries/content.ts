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

const keyOf = (name: string) => `sangtao.draft.${name}`;

/** What the server does not have yet, on this device. A full or forbidden storage must not stop the typing. */
export function keepLocally(name: string, patch: Patch | null): void {
  try {
    if (patch) localStorage.setItem(keyOf(name), JSON.stringify(patch));
    else localStorage.removeItem(keyOf(name));
  } catch {
    // The page keeps it in memory and says so.
  }
}

export function keptLocally(name: string): Patch | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as Patch | null;
  } catch {
    return null;
  }
}
