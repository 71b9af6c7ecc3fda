import type { Edition } from '../editions/edition.js';
import type { Entry } from '../entries/entry.js';
import {
  isChanged,
  neededConsents,
  type ConsentKind,
  type Guardian,
  type Nomination,
} from '../nominations/nomination.js';
import { countsAges, participantOf, participantState, type ParticipantState } from '../participants/participant.js';

/** Whether a person has confirmed, and who consented where the person is a minor: no address, and no date of birth. */
export interface PersonConfirmation {
  name: string;
  /** Where a unit answers for the nominee. */
  unitId: string | null;
  /** Below the age of the rulebook; null where no age is asked for, or it is not known any more. */
  minor: boolean | null;
  state: ParticipantState;
  askedAt: Date | null;
  answeredAt: Date | null;
  guardian: Guardian | null;
  /** Whose consent it takes. */
  needed: ('guardian' | 'child')[];
  /** When each was given, if it holds. */
  consents: Record<ConsentKind, Date | null>;
}

/** Of a nomination its nominee; of a contest that counts ages, each author. */
export function confirmationsOf(entry: Entry, edition: Edition, nomination?: Nomination): PersonConfirmation[] {
  if (nomination) return ofNominee(entry, edition, nomination);
  return countsAges(edition) ? entry.authors.map((author) => ofAuthor(entry, edition, author)) : [];
}

function ofNominee(entry: Entry, edition: Edition, nomination: Nomination): PersonConfirmation[] {
  const { nominee, unitId, askedAt, answeredAt } = nomination;
  if (!nominee) return [];
  return [
    {
      name: nominee.name,
      unitId,
      askedAt,
      answeredAt,
      state: nomineeState(nomination, entry),
      ...ages(nomination, edition),
    },
  ];
}

function nomineeState(nomination: Nomination, entry: Entry): ParticipantState {
  const { state, confirmedHash, askedAt } = nomination;
  if (state === 'declined') return 'declined';
  if (confirmedHash !== null) return isChanged(nomination, entry) ? 'changed' : 'confirmed';
  return askedAt === null ? 'new' : 'waiting';
}

function ofAuthor(entry: Entry, edition: Edition, author: Entry['authors'][number]): PersonConfirmation {
  const participant = participantOf(entry, author.id ?? '');
  const { askedAt, answeredAt } = participant;
  return {
    ...{ name: author.name, unitId: null, state: participantState(participant, author) },
    ...{ askedAt: askedAt ? new Date(askedAt) : null, answeredAt: answeredAt ? new Date(answeredAt) : null },
    ...ages(participant, edition),
  };
}

type Aged = Pick<Nomination, 'bornOn' | 'guardian' | 'consents'>;

function ages({ bornOn, guardian, consents }: Aged, edition: Edition) {
  const needed = neededConsents({ bornOn }, edition);
  const at = (kind: ConsentKind) => (consents[kind] ? new Date(consents[kind]) : null);
  return {
    needed,
    minor: isMinor(needed.length > 0, { bornOn, guardian }, edition),
    guardian: guardian && { name: guardian.name, relationship: guardian.relationship },
    consents: { guardian: at('guardian'), child: at('child'), publication: at('publication') },
  };
}

/** Dates of birth are forgotten after a year: who has a guardian then was a minor. */
function isMinor(needsConsent: boolean, { bornOn, guardian }: Omit<Aged, 'consents'>, { rulebook }: Edition) {
  if (!rulebook.ages) return null;
  if (bornOn !== null) return needsConsent;
  return guardian ? true : null;
}
