import { answer, itemsOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { agreementKinds, agreementStates } from '../agreements/agreement.js';

const partyName = { organisationId: z.string().nullable(), name: z.string().nullable() };

const agreement = answer('SigningAgreement', {
  id: z.uuid(),
  subject: z.string(),
  kind: z.enum(agreementKinds),
  state: z.enum(agreementStates),
  signedOn: z.iso.date().nullable(),
  /** Whether title and parties stand on the event's page. */
  announced: z.boolean(),
  version: z.int(),
  parties: z.array(
    answer('SigningParty', {
      ...partyName,
      /** Who signs: name and position, as they are read out. */
      signatory: z.string().nullable(),
      /** Name of who answers for it. */
      owner: z.string().nullable(),
    }),
  ),
});

const signing = answer('Signing', {
  sessionId: z.uuid(),
  /** Of the order; 0 while nobody set one. */
  version: z.int(),
  agreements: z.array(agreement),
});

const announced = answer('AnnouncedAgreement', {
  id: z.uuid(),
  sessionId: z.uuid(),
  subject: z.string(),
  kind: z.enum(agreementKinds),
  isSigned: z.boolean(),
  parties: z.array(answer('AnnouncedParty', partyName)),
});

export const signingAnswers = {
  one: signing,
  list: itemsOf(signing),
  unplaced: itemsOf(agreement),
  announced: itemsOf(announced),
};
