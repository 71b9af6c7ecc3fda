import { fieldText } from '@sangtao/service-kit/field-texts';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { isEditable, problemsOf } from './listing.js';
import type { OwnListing } from './listings.store.js';

/** A listing as its owner and its moderators see it. */
export function listingAnswer(listing: OwnListing) {
  const { id, code, side, state, content, reasons, isPublic, version } = listing;
  const { submittedAt, publishedAt, confirmedAt, expiresAt, changedAt } = listing;
  const language = currentScope()?.language ?? 'vi';
  const problems = problemsOf(listing).map((problem) => {
    const message = fieldText(problem.code, language, problem.values) ?? problem.code;
    return { field: problem.field, code: problem.code, message };
  });
  const moments = { submittedAt, publishedAt, confirmedAt, expiresAt, changedAt };
  const standing = { state, reasons, isPublic, editable: isEditable(listing), problems };
  return { id, code, side, ...content, ...standing, ...moments, version };
}
