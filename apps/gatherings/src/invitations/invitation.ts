import { Refusal } from '@sangtao/service-kit/refusal';

export const invitationStates = ['new', 'sent', 'accepted', 'declined', 'withdrawn'] as const;
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
  /** When its last letter went out; null: none ever did. */
  sentAt: Date | null;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  version: number;
}

/** Somebody to be invited. */
export type NewInvitation = Pick<Invitation, 'kindCode' | 'email' | 'name' | 'organisation' | 'provinceCode'> &
  Partial<Pick<Invitation, 'formerProvinceCode'>>;

/** From a state to the states that may follow it: a no is remembered, and may become a yes; what was withdrawn may be sent again. */
const transitions: Record<InvitationState, readonly InvitationState[]> = {
  new: ['sent', 'withdrawn'],
  sent: ['sent', 'accepted', 'declined', 'withdrawn'],
  accepted: ['declined', 'withdrawn'],
  declined: ['accepted', 'withdrawn'],
  withdrawn: ['sent'],
};

export function mayFollow(from: InvitationState, to: InvitationState): boolean {
  return transitions[from].includes(to);
}

/** Between two letters to one person. */
const pauseMs = 3_600_000;

/** From when the person may get another letter; null: none ever went out. */
export function nextLetterAt({ sentAt }: Pick<Invitation, 'sentAt'>): Date | null {
  return sentAt && new Date(sentAt.getTime() + pauseMs);
}

/** @throws Refusal invitation-settled, invited-recently */
export function assertMayBeSent({ state, sentAt }: Pick<Invitation, 'state' | 'sentAt'>, now: Date): void {
  if (!mayFollow(state, 'sent')) throw new Refusal('invitation-settled');
  const nextAt = nextLetterAt({ sentAt });
  if (nextAt && nextAt > now) throw new Refusal('invited-recently', { nextAt: nextAt.toISOString() });
}
