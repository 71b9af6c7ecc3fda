import type { Edition } from '../editions/edition.js';
import type { Author, Entry } from '../entries/entry.js';
import { ageOf, neededConsents } from '../nominations/nomination.js';
import type { Child } from './participant-desk.js';
import { participantOf, participantState, type Participant } from './participant.js';

/** Authors as their applicant sees them: the age, and not the date of birth. */
export function teamPage(entry: Entry, edition: Edition) {
  return entry.authors.flatMap((author) => (author.id ? [ofAuthor(entry, edition, { ...author, id: author.id })] : []));
}

function ofAuthor(entry: Entry, edition: Edition, author: Author & { id: string }) {
  const participant = participantOf(entry, author.id);
  const { guardian, declineReason } = participant;
  return { ...known(participant, author, edition), authorId: author.id, guardian, declineReason };
}

/** One child, as the guardian sees it: nobody else's address, and none of the others. */
export function childPage({ entry, edition, author, participant }: Child) {
  const { guardian } = participant;
  const { name, relationship } = guardian!;
  const { rulebook, code: editionCode } = edition;
  return {
    ...known(participant, author, edition),
    ...{ entryId: entry.id, authorId: author.id!, editionId: edition.id, editionCode, title: entry.title },
    ...{ programmeVi: rulebook.name.vi, programmeEn: rulebook.name.en },
    ...{ entryState: entry.state, code: entry.code, guardian: { name, relationship } },
  };
}

function known(participant: Participant, author: Author, edition: Edition) {
  const { bornOn, askedAt, answeredAt, consents, version } = participant;
  const { guardian, child, publication } = consents;
  return {
    ...{ name: author.name, version, bornOnKnown: bornOn !== null, age: ageOf(participant, edition) },
    ...{ needed: neededConsents(participant, edition), state: participantState(participant, author) },
    ...{ askedAt: askedAt && new Date(askedAt), answeredAt: answeredAt && new Date(answeredAt) },
    consents: {
      ...{ guardian: guardian !== undefined, child: child !== undefined, publication: publication !== undefined },
    },
  };
}
