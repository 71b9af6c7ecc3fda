import { answer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

/** The name is null where identity does not know it, or does not answer. */
const person = answer('ActPerson', { accountId: z.string(), name: z.string().nullable() });

const prize = answer('ActPrize', {
  entryId: z.uuid(),
  code: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  provinceCode: z.string().nullable(),
  fieldCode: z.string(),
  prizeCode: z.string(),
});

const publication = answer('ActPublication', {
  decisionNumber: z.string().nullable(),
  publishAt: moment.nullable(),
  evidenceSha256: z.string().nullable(),
  rulebookSha256: z.string(),
  prizes: z.array(prize),
});

const revocation = answer('ActRevocation', {
  certificateCode: z.string(),
  prizeCode: z.string(),
  title: z.string(),
  reason: z.string(),
});

const act = answer('Act', {
  id: z.uuid(),
  kind: z.enum(['publish', 'revoke']),
  askedBy: person,
  askedAt: moment,
  approvedBy: person.nullable(),
  approvedAt: moment.nullable(),
  /** Whether the caller may be its second person: not who asked, and nobody has yet. */
  mayApprove: z.boolean(),
  /** SHA-256 of everything that is approved. */
  digest: z.string(),
  version: z.int(),
  /** What becomes public; null for a revocation. */
  publication: publication.nullable(),
  /** What is taken back; null for a publication. */
  revocation: revocation.nullable(),
});

export const actAnswers = { list: itemsOf(act) };
