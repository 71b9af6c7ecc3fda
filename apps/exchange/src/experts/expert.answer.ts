import { missingIn } from './expert.js';
import type { OwnExpert } from './experts.store.js';

/** A profile as its person and its moderators see it. */
export function expertAnswer({ id, state, profile, reasons, isPublic, consentedAt, changedAt, version }: OwnExpert) {
  return { id, state, ...profile, reasons, missing: missingIn(profile), isPublic, consentedAt, changedAt, version };
}
