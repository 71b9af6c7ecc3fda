/** What whatever is done to invitations changes. */
export const refreshOfInvitations = (gatheringId: string) => [
  ['office-invitations', gatheringId],
  ['invitation-counts', gatheringId],
];
