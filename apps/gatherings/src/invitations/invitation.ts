export const invitationStates = ['new', 'sent', 'accepted', 'declined'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** Why somebody's name and address may be held: listed by an organiser, or carried over from an earlier gathering. */
export type Basis =
  | { kind: 'list'; by: string; at: string }
  | {
      kind: 'carried';
      /** The person said so, or is on duty there, as the note says. */
      ground: 'consent' | 'duty';
      note: string | null;
      fromGatheringId: string;
      by: string;
      at: string;
    };

export interface Invitation {
  id: string;
  gatheringId: string;
  kindCode: string;
  email: string;
  name: string;
  organisation: string;
  provinceCode: string | null;
  /** One of the 63 until 2025, as they said it at an earlier edition. */
  formerProvinceCode: string | null;
  locale: 'vi' | 'en';
  state: InvitationState;
  /** What became of the letter; null while nothing is known. */
  delivery: 'delivered' | 'bounced' | null;
  accountId: string | null;
  declineReason: string | null;
  basis: Basis;
  addedAt: Date;
  sentAt: Date | null;
  answeredAt: Date | null;
  version: number;
}

/** Somebody to be invited. */
export type NewInvitation = Pick<Invitation, 'kindCode' | 'email' | 'name' | 'organisation' | 'provinceCode'> &
  Partial<Pick<Invitation, 'formerProvinceCode'>>;

/** From a state to the states that may follow it: a no is remembered, and may become a yes. */
const transitions: Record<InvitationState, readonly InvitationState[]> = {
  new: ['sent'],
  sent: ['accepted', 'declined'],
  accepted: ['declined'],
  declined: ['accepted'],
};

export function mayFollow(from: InvitationState, to: InvitationState): boolean {
  return transitions[from].includes(to);
}
