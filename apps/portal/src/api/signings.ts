import { ask } from './ask.js';
import type { AnnouncedAgreement, Signing, SigningAgreement } from './generated/exchange.js';

export type { AnnouncedAgreement, Signing, SigningAgreement } from './generated/exchange.js';

/** What organisers see, by session and in order. */
export const signings = (gatheringId: string): Promise<Signing[]> =>
  ask('GET /exchange/gatherings/{gatheringId}/signings', { path: { gatheringId } }).then(({ items }) => items);

/** What is signed there, already or still to be, and stands in no session. */
export const unplacedAgreements = (gatheringId: string): Promise<SigningAgreement[]> =>
  ask('GET /exchange/gatherings/{gatheringId}/signings/unplaced', { path: { gatheringId } }).then(({ items }) => items);

/** What everybody sees. */
export const announcedAgreements = (gatheringId: string): Promise<AnnouncedAgreement[]> =>
  ask('GET /exchange/gatherings/{gatheringId}/signings/announced', { path: { gatheringId } }).then(
    ({ items }) => items,
  );

export const orderSigning = (
  { gatheringId, sessionId }: { gatheringId: string; sessionId: string },
  agreementIds: string[],
  ifMatch: number,
) =>
  ask('PUT /exchange/gatherings/{gatheringId}/signings/{sessionId}/order', {
    path: { gatheringId, sessionId },
    body: { agreementIds },
    ifMatch,
  });
