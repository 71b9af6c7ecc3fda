import type { Reason } from '../listings/listing.js';

/** What an expert says of themselves; empty until it is written. */
export interface Profile {
  name: string;
  /** In one line. */
  headline: string;
  /** What they can help with. */
  helpsWith: string;
  /** Codes of sectors. */
  fields: string[];
  keywords: string[];
  languages: string[];
  provinceCode: string | null;
  /** One of the 63 until 2025 that lies in it; nobody else sees it. */
  formerProvinceCode?: string | null;
  organisationId: string | null;
  organisationName: string;
}

export type ExpertState = 'draft' | 'submitted' | 'returned' | 'published' | 'revised';

export interface Expert {
  /** Public, and not the account's. */
  id: string;
  accountId: string;
  state: ExpertState;
  profile: Profile;
  reasons: Reason[];
  /** When they agreed to be shown; null where they do not. */
  consentedAt: Date | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  changedAt: Date;
  version: number;
  eventVersion: number;
}

/** From a state to those that may follow. `revised`: shown as it was, and changed since. Whoever does not want to be shown is a draft again. */
export const expertTransitions: Record<ExpertState, readonly ExpertState[]> = {
  draft: ['submitted'],
  submitted: ['published', 'returned', 'draft'],
  returned: ['submitted', 'draft'],
  published: ['revised', 'draft'],
  revised: ['submitted', 'draft'],
};

export function mayBecome(from: ExpertState, to: ExpertState): boolean {
  return expertTransitions[from].includes(to);
}

/** The same with another profile. What a moderator is looking at stands still. */
export function rewritten(expert: Expert, profile: Profile, now: Date): Expert {
  const state = expert.state === 'published' ? 'revised' : expert.state;
  return { ...expert, profile, state, changedAt: now, version: expert.version + 1 };
}

const wanted = ['name', 'headline', 'helpsWith', 'fields', 'keywords', 'languages', 'provinceCode'] as const;

/** Which fields are missing, in the order of the form. */
export function missingIn(profile: Profile): (keyof Profile)[] {
  return wanted.filter((field) => {
    const value = profile[field];
    return value === null || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
  });
}

export const emptyProfile: Profile = {
  name: '',
  headline: '',
  helpsWith: '',
  fields: [],
  keywords: [],
  languages: [],
  provinceCode: null,
  formerProvinceCode: null,
  organisationId: null,
  organisationName: '',
};
