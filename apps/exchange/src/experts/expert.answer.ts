import { missingIn } from './expert.js';
import type { OwnExpert } from './experts.store.js';

/** A profile as its person and its moderators see it. */
export function expertAnswer({ id, state, profile, reasons, isPublic, consentedAt, changedAt, version }: OwnExpert) {
  return {
    id,
    state,
    ...profile,
    // Profiles that were written before it was asked for do not have it.
    formerProvinceCode: profile.formerProvinceCode ?? null,
    reasons,
    missing: missingIn(profile),
    isPublic,
    consentedAt,
    changedAt,
    version,
  };
}
