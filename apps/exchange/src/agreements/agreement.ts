import { daysBetween } from './days.js';

/** Stale and not begun are computed, never stored: they follow from the day. */
export const agreementStates = ['draft', 'signed', 'underway', 'completed', 'ended'] as const;
export type AgreementState = (typeof agreementStates)[number];

export const agreementKinds = ['memorandum', 'programme'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export type AgreementStep = 'sign' | 'begin' | 'complete' | 'end' | 'resume';

/** What resuming looks at. */
export interface Carry {
  wasSigned: boolean;
  /** Whether a task was begun. */
  begun: boolean;
}

const transitions: Record<AgreementStep, Partial<Record<AgreementState, AgreementState>>> = {
  sign: { draft: 'signed' },
  /** The first task was begun: nobody says it, it follows. */
  begin: { signed: 'underway' },
  complete: { underway: 'completed' },
  end: { draft: 'ended', signed: 'ended', underway: 'ended' },
  /** Undoes completing and ending; where it had not come so far, it goes back to where it was. */
  resume: { completed: 'underway', ended: 'underway' },
};

/** @returns undefined where the step is not possible in this state */
export function stateAfter(step: AgreementStep, state: AgreementState, carry?: Carry): AgreementState | undefined {
  const next = transitions[step][state];
  if (step !== 'resume' || next === undefined || !carry) return next;
  if (!carry.wasSigned) return 'draft';
  return carry.begun ? next : 'signed';
}

for (const state of agreementStates) {
  const reached = state === 'draft' || Object.values(transitions).some((row) => Object.values(row).includes(state));
  if (!reached) throw new Error(`no step leads to ${state}`);
}

export interface Party {
  /** From identity's directory; null for a party that only has a name. */
  organisationId: string | null;
  name: string | null;
  provinceCode: string | null;
  /** Who answers for it on this side; null while nobody is named, and after an erasure. */
  ownerId: string | null;
  /** Who signs for it: name and position, as they are read out at a ceremony. */
  signatory: string | null;
}

/** What has to be written before it is signed. */
export interface Signable {
  parties: readonly Pick<Party, 'ownerId'>[];
  deliverables: readonly string[];
  reviewOn: string;
}

/** What is missing for a signature on a day; empty when nothing is. Source: ACCEPTANCE E29. */
export function missingForSignature(
  { parties, deliverables, reviewOn }: Signable,
  signedOn: string,
): { field: string; code: string }[] {
  return [
    ...(parties.length < 2 ? [{ field: 'parties', code: 'two-parties' }] : []),
    ...parties.flatMap(({ ownerId }, n) => (ownerId ? [] : [{ field: `parties.${n}.owner`, code: 'required' }])),
    ...(deliverables.length === 0 ? [{ field: 'deliverables', code: 'required' }] : []),
    ...(reviewOn <= signedOn ? [{ field: 'reviewOn', code: 'after-signature' }] : []),
  ];
}

/** After how many days somebody is told, and told again. */
export const chaseSteps = [30, 60, 90] as const;

export interface Carried {
  state: AgreementState;
  signedOn: string | null;
  reviewOn: string;
  /** Of the last progress; a promise is none, nor is a reminder. */
  updatedOn: string;
  /** Days after the signature within which the first task should begin. */
  startWithinDays: number;
}

export interface Silence {
  why: 'no-update' | 'not-begun';
  /** The day from which the days count. */
  since: string;
  days: number;
}

/**
 * Why an agreement that is in force is silent, the graver reason first: signed and nothing begun, or nothing heard since its review date.
 * @returns undefined while there is no reason to ask
 */
export function silenceOf(
  { state, signedOn, reviewOn, updatedOn, startWithinDays }: Carried,
  today: string,
): Silence | undefined {
  if (state === 'signed' && signedOn !== null) {
    const days = daysBetween(signedOn, today);
    if (days >= startWithinDays) return { why: 'not-begun', since: signedOn, days };
  }
  if (state !== 'signed' && state !== 'underway') return undefined;
  const since = updatedOn > reviewOn ? updatedOn : reviewOn;
  const days = daysBetween(since, today);
  return days >= chaseSteps[0] ? { why: 'no-update', since, days } : undefined;
}

/** The last step that this many days have reached; a step that was held up is not made up for one by one. */
export function stepOf(days: number, steps: readonly number[] = chaseSteps): number | undefined {
  return steps.findLast((step) => days >= step);
}
