import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { EditionPatch } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';

/** What is edited together: the edition's own values, and its rulebook. */
export interface RulesDraft {
  code: string;
  year: number;
  nameVi: string;
  nameEn: string;
  opensAt: string;
  closesAt: string;
  rulebook: Rulebook;
}

export function draftOf({ code, year, nameVi, nameEn, opensAt, closesAt, rulebook }: EditionWithRules): RulesDraft {
  return { code, year, nameVi, nameEn, opensAt, closesAt, rulebook };
}

const ownKeys = ['code', 'year', 'nameVi', 'nameEn', 'opensAt', 'closesAt'] as const;

/** The edition's own values that differ; undefined where none does. */
export function patchOf(before: RulesDraft, after: RulesDraft): EditionPatch | undefined {
  const changed = ownKeys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]);
  return changed.length > 0 ? (Object.fromEntries(changed) as EditionPatch) : undefined;
}

/** A code for something new, unlike those that are there. Codes stay when names change. */
export function freshCode(stem: string, taken: string[]): string {
  for (let nth = taken.length + 1; ; nth++) {
    const code = `${stem}-${nth}`;
    if (!taken.includes(code)) return code;
  }
}
