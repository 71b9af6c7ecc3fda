import { createHash } from 'node:crypto';
import type { Edition } from '../editions/edition.js';
import { canonical } from '../entries/entry.js';
import { ageOf, neededConsents, type ConsentKind } from '../nominations/nomination.js';

/** Who answers for a child, and at which address the letter asks. */
export interface Guardian {
  name: string;
  relationship: string;
  email: string;
}

/** An author of an entry, where the rulebook counts ages. */
export interface Participant {
  authorId: string;
  /** Such as 2017-03-09; never shown. */
  bornOn: string | null;
  guardian: Guardian | null;
  /** The account of the guardian's address, from the first asking on. */
  guardianId: string | null;
  askedAt: string | null;
  answeredAt: string | null;
  declined: boolean;
  declineReason: string | null;
  /** Of what the guardian consented to. */
  confirmedHash: string | null;
  /** Given and not withdrawn. */
  consents: Partial<Record<ConsentKind, string>>;
  version: number;
}

export type ParticipantState = 'new' | 'waiting' | 'confirmed' | 'changed' | 'declined';

export type ParticipantProblemCode =
  | 'born-on-missing'
  | 'too-young'
  | 'too-old'
  | 'guardian-missing'
  | 'guardian-not-asked'
  | 'guardian-not-answered'
  | 'guardian-declined'
  | 'guardian-changed'
  | 'age-evidence-missing';

export interface ParticipantProblem {
  /** `authors.0.bornOn`, `authors.0.guardian`, `documents.birth-certificate`. */
  field: string;
  code: ParticipantProblemCode;
  data: Record<string, string | number>;
}

interface NamedAuthor {
  id?: string | undefined;
  name: string;
}

/** What of an entry decides about ages. */
export interface Team {
  authors: readonly NamedAuthor[];
  participants: readonly Participant[];
  files: readonly { slot: string; scan: string }[];
}

function blankParticipant(authorId: string): Participant {
  return {
    ...{ authorId, bornOn: null, guardian: null, guardianId: null, askedAt: null, answeredAt: null },
    ...{ declined: false, declineReason: null, confirmedHash: null, consents: {}, version: 0 },
  };
}

/** Another guardian is asked anew. */
export const nobodyAsked = {
  ...{ guardianId: null, askedAt: null, answeredAt: null, declined: false, declineReason: null, confirmedHash: null },
} as const;

/** Where bodies nominate, the nomination asks. */
export function countsAges({ rulebook }: Edition): boolean {
  return rulebook.ages !== undefined && rulebook.nomination === undefined;
}

export function participantOf({ participants }: Pick<Team, 'participants'>, authorId: string): Participant {
  return participants.find((one) => one.authorId === authorId) ?? blankParticipant(authorId);
}

/** SHA-256 of the child and the guardian: another child under the same number is asked for again. */
export function confirmedPerson({ bornOn, guardian }: Participant, { name }: NamedAuthor): string {
  return createHash('sha256')
    .update(canonical({ name: name.trim(), bornOn, guardian }))
    .digest('hex');
}

export function participantState(participant: Participant, author: NamedAuthor): ParticipantState {
  const { declined, confirmedHash, askedAt } = participant;
  if (declined) return 'declined';
  if (confirmedHash !== null) {
    return confirmedHash === confirmedPerson(participant, author) ? 'confirmed' : 'changed';
  }
  return askedAt === null ? 'new' : 'waiting';
}

/** What keeps an entry from being handed in, of the ages of its authors and what follows from them. */
export function participantProblems(team: Team, edition: Edition): ParticipantProblem[] {
  const { ages } = edition.rulebook;
  if (!ages || !countsAges(edition)) return [];
  const problems = team.authors.flatMap((author, nr) => problemsOfOne(team, { author, nr }, edition));
  const minors = team.authors.filter(({ id }) => id && neededConsents(participantOf(team, id), edition).length > 0);
  const proved = team.files.some(({ slot, scan }) => slot === ages.evidence && scan !== 'infected');
  if (ages.evidence && minors.length > 0 && !proved) {
    const names = minors.map(({ name }) => name).join(', ');
    problems.push({ field: `documents.${ages.evidence}`, code: 'age-evidence-missing', data: { name: names } });
  }
  return problems;
}

const waitingCodes = {
  new: 'guardian-not-asked',
  waiting: 'guardian-not-answered',
  declined: 'guardian-declined',
  changed: 'guardian-changed',
} as const;

function problemsOfOne(
  team: Team,
  { author, nr }: { author: NamedAuthor; nr: number },
  edition: Edition,
): ParticipantProblem[] {
  const { minimum = 0, maximum = Infinity } = edition.rulebook.ages!;
  const participant = author.id ? participantOf(team, author.id) : blankParticipant('');
  const problem = (part: string, code: ParticipantProblemCode, data = {}): ParticipantProblem[] => [
    { field: `authors.${nr}.${part}`, code, data: { name: author.name.trim() || String(nr + 1), ...data } },
  ];
  const age = ageOf(participant, edition);
  if (age === null) return problem('bornOn', 'born-on-missing');
  if (age < minimum) return problem('bornOn', 'too-young', { age, minimum });
  if (age > maximum) return problem('bornOn', 'too-old', { age, maximum });
  const needed = neededConsents(participant, edition);
  if (needed.length === 0) return [];
  if (!participant.guardian) return problem('guardian', 'guardian-missing');
  const state = participantState(participant, author);
  if (state !== 'confirmed') return problem('guardian', waitingCodes[state]);
  return needed.every((kind) => participant.consents[kind]) ? [] : problem('guardian', 'guardian-changed');
}

/** Names are published when every guardian allows it; whose age is not known may need one. */
export function mayPublish(
  { authors, participants }: Pick<Team, 'authors' | 'participants'>,
  edition: Edition,
): boolean {
  return authors.every(({ id }) => {
    const participant = id ? participantOf({ participants }, id) : blankParticipant('');
    const { bornOn, guardian, version, consents } = participant;
    // Dates of birth are forgotten after a year; who had no guardian then was of age.
    const isKnown = bornOn !== null || (version > 0 && guardian === null);
    return (isKnown && neededConsents(participant, edition).length === 0) || consents.publication !== undefined;
  });
}
