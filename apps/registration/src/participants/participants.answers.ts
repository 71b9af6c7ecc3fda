import { answer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const known = {
  name: z.string(),
  /** The date of birth is kept, and not shown. */
  bornOnKnown: z.boolean(),
  /** On the day that the rulebook names. */
  age: z.int().nullable(),
  /** Whose consent it takes; empty where nobody’s. */
  needed: z.array(z.enum(['guardian', 'child'])),
  state: z.enum(['new', 'waiting', 'confirmed', 'changed', 'declined']),
  askedAt: moment.nullable(),
  answeredAt: moment.nullable(),
  consents: z.object({ guardian: z.boolean(), child: z.boolean(), publication: z.boolean() }),
  /** 0 before anything is known. */
  version: z.int(),
};

const participant = answer('Participant', {
  authorId: z.uuid(),
  ...known,
  guardian: answer('ParticipantGuardian', { name: z.string(), relationship: z.string(), email: z.string() }).nullable(),
  declineReason: z.string().nullable(),
});

const child = answer('AskedChild', {
  entryId: z.uuid(),
  authorId: z.uuid(),
  editionId: z.uuid(),
  editionCode: z.string(),
  programmeVi: z.string(),
  programmeEn: z.string(),
  title: z.string(),
  code: z.string().nullable(),
  entryState: z.enum(['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn']),
  guardian: z.object({ name: z.string(), relationship: z.string() }),
  ...known,
});

export const participantAnswers = { team: itemsOf(participant), child, children: itemsOf(child) };
