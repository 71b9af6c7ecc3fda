import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { entryFile } from '../files/files.answers.js';
import { filesOfReceipt } from '../receipts/receipts.answers.js';

const answerShape = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const answersShape = z.record(z.string(), answerShape);
export const consentsShape = z.record(z.string(), z.boolean());

const author = answer('Author', {
  /** Where the rulebook counts ages: of the person, given by whoever fills in the form. */
  id: z.uuid().optional(),
  name: z.string(),
  email: z.string().optional(),
  sharePercent: z.number(),
  leader: z.boolean().optional(),
});

export const reason = answer('Reason', { code: z.string(), note: z.string().optional() });

const entry = answer('Entry', {
  id: z.uuid(),
  code: z.string().nullable(),
  editionId: z.uuid(),
  state: z.enum(['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn']),
  title: z.string(),
  fieldCode: z.string().nullable(),
  provinceCode: z.string().nullable(),
  organisationId: z.string().nullable(),
  answers: answersShape,
  authors: z.array(author),
  consents: consentsShape,
  files: z.array(entryFile),
  reasons: z.array(reason).nullable(),
  submittedAt: moment.nullable(),
  changedAt: moment,
  changedAfterDeadline: z.boolean(),
  editableUntil: moment.nullable(),
  version: z.int(),
});

const historyStep = answer('HistoryStep', {
  at: moment,
  kind: z.string(),
  detail: z.record(z.string(), z.unknown()).nullable(),
});

const receipt = answer('Receipt', { code: z.string(), at: moment, contentHash: z.string(), files: filesOfReceipt });
const receiptOfEntry = answer('ReceiptOfEntry', { ...receipt.shape, entryCode: z.string() });

const entryProblem = answer('EntryProblem', {
  /** Such as `answers.novelty`. */
  field: z.string(),
  code: z.enum([
    'required',
    'unknown-field',
    'unknown-item',
    'wrong-kind',
    'not-an-option',
    'too-few-words',
    'too-many-words',
    'no-author',
    'too-many-authors',
    'author-name',
    'shares-total',
    'one-leader',
    'document-missing',
    'too-many-files',
    'file-infected',
    'consent-missing',
    'born-on-missing',
    'too-young',
    'too-old',
    'guardian-missing',
    'guardian-not-asked',
    'guardian-not-answered',
    'guardian-declined',
    'guardian-changed',
    'age-evidence-missing',
  ]),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  message: z.string(),
});

export const correction = answer('Correction', {
  at: moment,
  changes: z.array(
    answer('FactChange', {
      /** `name`, `workplace`, `bornOn`, `guardian.name`, `guardian.relationship`, `answers.prior-rank`. */
      field: z.string(),
      /** Null where nothing stood there, and for a date of birth, which is never shown. */
      before: answerShape,
      after: answerShape,
    }),
  ),
});

const personConfirmation = answer('PersonConfirmation', {
  name: z.string(),
  /** Where a unit answers for the nominee. */
  unitId: z.string().nullable(),
  /** Below the age of the rulebook; null where no age is asked for, or it is not known any more. */
  minor: z.boolean().nullable(),
  state: z.enum(['new', 'waiting', 'confirmed', 'changed', 'declined']),
  askedAt: moment.nullable(),
  answeredAt: moment.nullable(),
  /** Without an address. */
  guardian: z.object({ name: z.string(), relationship: z.string() }).nullable(),
  needed: z.array(z.enum(['guardian', 'child'])),
  /** When each was given, if it holds. */
  consents: z.object({ guardian: moment.nullable(), child: moment.nullable(), publication: moment.nullable() }),
});

const sendingBody = answer('SendingBody', {
  organisationId: z.string(),
  nameVi: z.string().nullable(),
  nameEn: z.string().nullable(),
  quota: z.int().nullable(),
  /** Works that it has sent and not taken back. */
  sent: z.int().nullable(),
});

export const entryAnswers = {
  one: entry,
  list: pageOf(entry),
  created: answer('CreatedEntry', { ...entry.shape, receipt: receiptOfEntry.optional() }),
  own: answer('OwnEntry', {
    ...entry.shape,
    editable: z.boolean(),
    closesAt: moment,
    /** What keeps it from being handed in. */
    problems: z.array(entryProblem),
    timeline: z.array(historyStep),
    receipts: z.array(receipt),
  }),
  handedIn: answer('HandedInEntry', { entry, receipt: receiptOfEntry, version: z.int() }),
  screened: answer('ScreenedEntry', {
    ...entry.shape,
    timeline: z.array(historyStep),
    /** Who sent it, where bodies nominate; what is null is not known at this moment. */
    body: sendingBody.nullable(),
    /** What the nominee put right, each time that it was confirmed. */
    corrections: z.array(correction),
    people: z.array(personConfirmation),
  }),
};
