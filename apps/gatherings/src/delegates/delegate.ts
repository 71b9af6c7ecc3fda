import type { DelegateAnswers } from '@sangtao/programmes/delegate-form';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import { Refusal } from '@sangtao/service-kit/refusal';

export const delegateStates = ['pending', 'confirmed', 'waiting', 'rejected', 'cancelled'] as const;
export type DelegateState = (typeof delegateStates)[number];

/** What a delegate says of themselves. */
export interface DelegateContent {
  name: string;
  organisation: string;
  position: string;
  phone: string;
  provinceCode: string | null;
  /** Of the 63 provinces until 2025, where it was recorded; lies in `provinceCode`. */
  formerProvinceCode: string | null;
  answers: DelegateAnswers;
  /** Whether later gatherings may invite them. */
  inviteAgain: boolean;
}

export interface Delegate extends DelegateContent {
  id: string;
  gatheringId: string;
  accountId: string | null;
  kindCode: string;
  state: DelegateState;
  /** One of the kind's places is theirs, also while an edit of theirs waits for the office. */
  holdsPlace: boolean;
  /** When they arrived among those of their kind, from 1 on. */
  arrival: number;
  /** Place in the waiting list, from 1 on; null outside of it. */
  place: number | null;
  /** Why the office said no. */
  reason: string | null;
  registeredAt: Date;
  version: number;
  eventVersion: number;
}

/** From a state to the states that may follow it. */
const transitions: Record<DelegateState, readonly DelegateState[]> = {
  pending: ['confirmed', 'waiting', 'rejected', 'cancelled'],
  confirmed: ['pending', 'cancelled'],
  waiting: ['confirmed', 'pending', 'rejected', 'cancelled'],
  rejected: ['pending', 'cancelled'],
  cancelled: [],
};

/** In which state one comes in. */
export const firstStates: readonly DelegateState[] = ['pending', 'confirmed', 'waiting'];

export function mayFollow(from: DelegateState, to: DelegateState): boolean {
  return transitions[from].includes(to);
}

/** @throws Refusal delegate-state */
export function assertFollows(from: DelegateState, to: DelegateState): void {
  if (!mayFollow(from, to)) throw new Refusal('delegate-state', { state: from });
}

type Rule = Pick<DelegateKind, 'quota' | 'perOrganisation' | 'waitingList'>;

/** How many hold a place of the kind, and how many of them come from the organisation in question. */
export interface Held {
  taken: number;
  ofOrganisation: number;
}

/** Whether there is a place for somebody of this organisation. */
export function hasPlace({ quota, perOrganisation }: Rule, { taken, ofOrganisation }: Held): boolean {
  if (quota !== null && taken >= quota) return false;
  return perOrganisation === null || ofOrganisation < perOrganisation;
}

/** What becomes of somebody who may come: a place, or a place in the line. @throws Refusal kind-full where nobody waits */
export function placed(kind: Rule, held: Held): 'confirmed' | 'waiting' {
  if (hasPlace(kind, held)) return 'confirmed';
  if (!kind.waitingList) throw new Refusal('kind-full');
  return 'waiting';
}

/** Organisations that are the same under one name however it is typed; none: everybody for themselves. */
export function organisationKey(organisation: string): string {
  return organisation
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface Waiting {
  id: string;
  organisationKey: string;
  place: number;
}

/**
 * Who gets a freed place: the first in line whose organisation may have one more. Without an organisation nobody shares one.
 * @param heldBy how many places each organisation holds
 */
export function nextInLine(
  kind: Rule,
  { taken, heldBy }: { taken: number; heldBy: ReadonlyMap<string, number> },
  line: readonly Waiting[],
): Waiting | undefined {
  const inOrder = line.toSorted((a, b) => a.place - b.place);
  return inOrder.find(({ organisationKey: key }) => {
    return hasPlace(kind, { taken, ofOrganisation: key === '' ? 0 : (heldBy.get(key) ?? 0) });
  });
}
