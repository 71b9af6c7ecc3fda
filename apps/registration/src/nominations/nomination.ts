import { createHash } from 'node:crypto';
import type { Edition } from '../editions/edition.js';
import { canonical, type Entry } from '../entries/entry.js';
import { ageOn, consentsNeeded, countedDay, type ConsentNeeded } from './nominee-age.js';

export type NominationState = 'draft' | 'waiting' | 'confirmed' | 'declined' | 'sent';
/** As people see it: what was confirmed may have changed since, time may have run out, the entry may be taken back. */
export type ShownState = NominationState | 'changed' | 'overdue' | 'withdrawn';

export interface Nominee {
  name: string;
  email: string;
  workplace: string;
}

export interface Guardian {
  name: string;
  relationship: string;
}

export type ConsentKind = ConsentNeeded | 'publication';

export interface Nomination {
  entryId: string;
  editionId: string;
  /** The body that nominates, and its kind in the directory. */
  organisationId: string;
  organisationKind: string;
  /** Whoever of the body works on it: the entry's applicant. */
  officerId: string;
  state: NominationState;
  nominee: Nominee | null;
  /** The account of the address, from the first asking on. */
  nomineeId: string | null;
  /** Where the unit confirms, not the person. */
  unitId: string | null;
  /** Such as 2017-03-09; never shown. */
  bornOn: string | null;
  guardian: Guardian | null;
  askedAt: Date | null;
  dueAt: Date | null;
  answeredAt: Date | null;
  declineReason: string | null;
  confirmedHash: string | null;
  /** Given and not withdrawn. */
  consents: Partial<Record<ConsentKind, string>>;
  version: number;
}

/** With its entry and its edition. */
export interface Subject {
  nomination: Nomination;
  entry: Entry;
  edition: Edition;
}

/** What a list says of the dossier. */
export type ListedEntry = Confirmable & Pick<Entry, 'code' | 'state'> & { editableUntil: Date | string | null };

export type Confirmable = Pick<Entry, 'title' | 'answers' | 'authors'>;

/** From a state to the states that may follow it. */
export const nominationTransitions: Record<NominationState, readonly NominationState[]> = {
  draft: ['waiting', 'sent'],
  waiting: ['waiting', 'draft', 'confirmed', 'declined'],
  confirmed: ['draft', 'waiting', 'sent', 'declined'],
  declined: ['draft', 'waiting'],
  sent: ['sent', 'waiting', 'declined'],
};

export function mayTurn(from: NominationState, to: NominationState): boolean {
  return nominationTransitions[from].includes(to);
}

/**
 * SHA-256 of what is confirmed: title, answers, authors, and the facts about the nominee. Whoever changes one of them asks again; field, province,
 * files and the declarations of the body may change.
 */
export function confirmedContent({ title, answers, authors }: Confirmable, nomination: Nomination): string {
  const { nominee, unitId, bornOn, guardian } = nomination;
  const named = authors.map(({ name, sharePercent, leader }) => ({ name, sharePercent, leader: leader ?? false }));
  const content = { title, answers, authors: named, nominee, unitId, bornOn, guardian };
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** What was confirmed is no longer what stands there. */
export function isChanged(nomination: Nomination, entry: Confirmable): boolean {
  const { state, confirmedHash } = nomination;
  if (confirmedHash === null || (state !== 'confirmed' && state !== 'sent')) return false;
  return confirmedHash !== confirmedContent(entry, nomination);
}

export function shownState(nomination: Nomination, entry: Confirmable & Pick<Entry, 'state'>, now: Date): ShownState {
  const { state, dueAt } = nomination;
  if (entry.state === 'withdrawn' && state !== 'declined') return 'withdrawn';
  if (isChanged(nomination, entry)) return 'changed';
  return state === 'waiting' && dueAt !== null && dueAt <= now ? 'overdue' : state;
}

/** On the day that the rulebook names; null where it asks for no age, or the date of birth is missing. */
export function ageOf({ bornOn }: Pick<Nomination, 'bornOn'>, edition: Edition): number | null {
  const { ages, timeZone } = edition.rulebook;
  return ages && bornOn ? ageOn(bornOn, countedDay(ages, edition, timeZone)) : null;
}

/** Whose consent to take part is needed, as far as the age is known. */
export function neededConsents(nomination: Pick<Nomination, 'bornOn'>, edition: Edition): ConsentNeeded[] {
  const age = ageOf(nomination, edition);
  return edition.rulebook.ages && age !== null ? consentsNeeded(edition.rulebook.ages, age) : [];
}

/** Who is asked has until then to answer: some days, and no longer than the entry can be changed. */
export function dueOf(edition: Edition, { editableUntil }: Entry, now: Date): Date {
  const { withinDays } = edition.rulebook.nomination!.confirmation!;
  const end = Math.max(edition.closesAt.getTime(), editableUntil?.getTime() ?? 0);
  return new Date(Math.min(now.getTime() + withinDays * 86_400_000, end));
}
