import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { answersShape, correction, reason } from '../entries/entries.answers.js';
import { entryFile } from '../files/files.answers.js';

const state = z.enum(['draft', 'waiting', 'overdue', 'confirmed', 'changed', 'declined', 'sent', 'withdrawn']);
const entryState = z.enum(['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn']);
const guardian = answer('Guardian', { name: z.string(), relationship: z.string() });
const consents = z.object({ guardian: z.boolean(), child: z.boolean(), publication: z.boolean() });
const problem = answer('NominationProblem', { field: z.string(), code: z.string(), message: z.string() });

const item = answer('NominationItem', {
  /** Of the entry. */
  id: z.uuid(),
  editionId: z.uuid(),
  organisationId: z.string(),
  state,
  entryState,
  code: z.string().nullable(),
  title: z.string(),
  nomineeName: z.string().nullable(),
  /** Whether the caller works on it; a colleague may take it over. */
  mine: z.boolean(),
  askedAt: moment.nullable(),
  dueAt: moment.nullable(),
  answeredAt: moment.nullable(),
  /** Sent back: until when it may be completed. */
  editableUntil: moment.nullable(),
});

const one = answer('Nomination', {
  ...item.shape,
  nominee: answer('Nominee', { name: z.string(), email: z.string(), workplace: z.string() }).nullable(),
  /** The leading author of the dossier, while nobody is named. */
  proposedNominee: z.object({ name: z.string(), email: z.string() }).nullable(),
  unitId: z.string().nullable(),
  /** The date of birth is kept, and not shown. */
  bornOnKnown: z.boolean(),
  /** On the day that the rulebook names. */
  age: z.int().nullable(),
  guardian: guardian.nullable(),
  needed: z.array(z.enum(['guardian', 'child'])),
  consents,
  /** What whoever was asked put right, each time that they confirmed. */
  corrections: z.array(correction),
  declineReason: z.string().nullable(),
  /** Why the secretariat sent it back, or rejected it. */
  reasons: z.array(reason).nullable(),
  /** What keeps it from being sent, beside what its dossier lacks. */
  problems: z.array(problem),
  version: z.int(),
});

const asked = answer('AskedNomination', {
  id: z.uuid(),
  editionId: z.uuid(),
  organisationId: z.string(),
  state,
  code: z.string().nullable(),
  title: z.string(),
  fieldCode: z.string().nullable(),
  provinceCode: z.string().nullable(),
  answers: answersShape,
  authors: z.array(z.object({ name: z.string(), sharePercent: z.number() })),
  /** What proves a person's age is not among them where a unit is asked. */
  files: z.array(entryFile),
  nominee: z.object({ name: z.string(), workplace: z.string() }),
  unitId: z.string().nullable(),
  bornOnKnown: z.boolean(),
  age: z.int().nullable(),
  guardian: guardian.nullable(),
  needed: z.array(z.enum(['guardian', 'child'])),
  consents,
  askedAt: moment,
  dueAt: moment,
  answeredAt: moment.nullable(),
  /** Of what is read here; an answer names it. */
  version: z.int(),
});

const body = answer('NominatingBody', {
  organisationId: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  kind: z.string(),
  provinceCode: z.string().nullable(),
  quota: z.int(),
  /** Sent and not taken back. */
  sent: z.int(),
  drafts: z.int(),
  waiting: z.int(),
  confirmed: z.int(),
  declined: z.int(),
  remindedAt: moment.nullable(),
});

/** As organisers see it. */
const bodyInOverview = answer('NominatingBodyInOverview', {
  ...body.shape,
  /** Whether somebody may nominate for it, and so be reminded. */
  hasOfficer: z.boolean(),
});

export const nominationAnswers = {
  list: pageOf(item),
  one,
  asked,
  askedList: itemsOf(asked),
  bodies: itemsOf(body),
  overview: itemsOf(bodyInOverview),
  reminded: itemsOf(answer('RemindedBody', { organisationId: z.string(), officers: z.int() })),
};
