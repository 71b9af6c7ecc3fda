import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
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

const release = answer('ActRelease', {
  works: z.int(),
  pages: z.int(),
  bytes: z.int(),
  /** SHA-256 of the file. */
  sha256: z.string(),
  /** Whether the works still say what it was made of. */
  current: z.boolean(),
});

const act = answer('Act', {
  id: z.uuid(),
  kind: z.enum(['publish', 'revoke', 'release']),
  askedBy: person,
  askedAt: moment,
  approvedBy: person.nullable(),
  approvedAt: moment.nullable(),
  /** Whether the caller may be its second person: not who asked, and nobody has yet. */
  mayApprove: z.boolean(),
  /** SHA-256 of everything that is approved. */
  digest: z.string(),
  version: z.int(),
  /** What becomes public; null for everything else. */
  publication: publication.nullable(),
  /** What is taken back; null for everything else. */
  revocation: revocation.nullable(),
  /** The book that everybody may read from then on; null for everything else. */
  release: release.nullable(),
});

/** That one waits, and nothing of what it says. */
const awaited = answer('AwaitedAct', {
  id: z.uuid(),
  kind: z.enum(['publish', 'revoke', 'release']),
  editionId: z.uuid(),
  askedAt: moment,
  /** Of a publication. */
  publishAt: moment.nullable(),
});

export const actAnswers = { list: itemsOf(act), awaited: pageOf(awaited) };
