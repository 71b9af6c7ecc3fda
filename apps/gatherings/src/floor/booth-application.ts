import { defaultFloorRules } from '@sangtao/programmes/gathering-floor';
import { beginOf, type Gathering } from '../gatherings/gathering.js';

const dayMs = 86_400_000;

export const applicationStates = [
  'applied',
  'shortlisted',
  'offered',
  'confirmed',
  'declined',
  'withdrawn',
  'vacated',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** From a state to those that may follow it. An offer that ends unanswered is on the short list again. */
const applicationTransitions: Record<ApplicationState, readonly ApplicationState[]> = {
  applied: ['shortlisted', 'offered', 'declined', 'withdrawn'],
  shortlisted: ['offered', 'declined', 'withdrawn'],
  offered: ['confirmed', 'shortlisted', 'offered', 'declined', 'withdrawn'],
  confirmed: ['confirmed', 'vacated'],
  declined: ['shortlisted'],
  withdrawn: [],
  vacated: ['offered'],
};

export function mayBecome(from: ApplicationState, to: ApplicationState): boolean {
  return applicationTransitions[from].includes(to);
}

interface Offer {
  state: ApplicationState;
  boothIds: string[];
  offeredUntil: Date | null;
}

/** Why an exhibitor cannot take this booth now; undefined when they can. */
export function hindrance({ state, boothIds, offeredUntil }: Offer, boothId: string, now: Date): string | undefined {
  if (state !== 'offered') return 'booth-state';
  if (offeredUntil !== null && offeredUntil <= now) return 'offer-ended';
  return boothIds.includes(boothId) ? undefined : 'booth-not-offered';
}

/** States that cannot be reached from the first one, by mistake. */
export function unreachable(): ApplicationState[] {
  const reached = new Set<ApplicationState>(['applied']);
  for (const state of reached) for (const next of applicationTransitions[state]) reached.add(next);
  return applicationStates.filter((state) => !reached.has(state));
}

/** How long an offer holds where nothing else is said: the event's days for it, but not beyond its beginning. */
export function usualEnd(
  { template, startsOn, timeZone }: Pick<Gathering, 'template' | 'startsOn' | 'timeZone'>,
  now: Date,
): Date {
  const { offerDays } = template.floor ?? defaultFloorRules;
  const usual = new Date(now.getTime() + offerDays * dayMs);
  const begins = beginOf(startsOn, timeZone);
  return begins > now && begins < usual ? begins : usual;
}
