import { createHash } from 'node:crypto';

/** What cannot be taken back: one person asks for it, another one signs it. */
type ActKind = 'publish' | 'revoke' | 'release';

export interface Act {
  id: string;
  kind: ActKind;
  editionId: string;
  /** The edition whose result is published, the honour that is taken back, or the printing of a book that is released. */
  subject: string;
  /** Of what is asked for, as it was when it was asked; null for what was sealed before this was kept: then, as it is when it is approved. */
  digest: string | null;
  reason: string | null;
  askedBy: string;
  askedAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  version: number;
}

/** Roles over an edition whose holders may be the second person. */
export const deciding = ['admin', 'organiser', 'chair'] as const;

/** A prize as the public will read it. */
export interface PublishedPrize {
  entryId: string;
  fieldCode: string;
  prizeCode: string;
  title: string;
  authors: string[];
}

/** What a result says to the public, and what it rests on. */
export interface Publication {
  decisionNumber: string | null;
  publishAt: Date;
  /** SHA-256 of the evidence bundle, hex; null where judging had none. */
  evidenceSha256: string | null;
  /** SHA-256 of the rulebook, hex: it words prizes and certificates. */
  rulebookSha256: string;
  prizes: PublishedPrize[];
}

export interface Revocation {
  certificateCode: string;
  prizeCode: string;
  title: string;
  reason: string;
}

/** SHA-256, hex, of everything that the second person signs: what differs by one prize, one name or one second is something else. */
export function digestOf(publication: Publication): string {
  const { decisionNumber, publishAt, evidenceSha256, rulebookSha256, prizes } = publication;
  const lines = prizes.map(({ entryId, fieldCode, prizeCode, title, authors }) =>
    JSON.stringify([entryId, fieldCode, prizeCode, title, authors]),
  );
  const whole = [decisionNumber, publishAt.toISOString(), evidenceSha256, rulebookSha256, lines.toSorted()];
  return sha256(JSON.stringify(whole));
}

export function revocationDigest({ certificateCode, prizeCode, title, reason }: Revocation): string {
  return sha256(JSON.stringify([certificateCode, prizeCode, title, reason]));
}

/** A book as it was made, once every work is ready. */
export interface BookRelease {
  /** SHA-256 of the file, hex. */
  sha256: string;
  /** SHA-256 of what the works said when it was made, hex. */
  contents: string;
  pages: number;
  works: number;
}

export function releaseDigest({ sha256: file, contents, pages, works }: BookRelease): string {
  return sha256(JSON.stringify([file, contents, pages, works]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Why those who may approve are told: it was asked for, its moment is a day away, its moment has come. */
const tellings = ['asked', 'day-before', 'moment'] as const;
export type Telling = (typeof tellings)[number];

const dayMs = 86_400_000;

/** @returns what has to be told now; undefined when that, or something later, was told. Only a publication has a moment. */
export function dueTelling(publishAt: Date | null, told: Telling | null, now: Date): Telling | undefined {
  const left = publishAt === null ? Infinity : publishAt.getTime() - now.getTime();
  const due: Telling = left <= 0 ? 'moment' : left <= dayMs ? 'day-before' : 'asked';
  return told === null || tellings.indexOf(due) > tellings.indexOf(told) ? due : undefined;
}
