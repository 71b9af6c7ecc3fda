import { call } from './client.js';
import { isProblem } from './problem.js';

export interface PublishedEdition {
  edition: { id: string; code: string; nameVi: string; nameEn: string };
  publishedAt: string;
}

export interface PublicHonour {
  prizeCode: string;
  prizeVi: string;
  prizeEn: string;
  certificateCode: string;
  title: string;
  entryCode: string;
  authors: string[];
  provinceCode: string | null;
}

export interface ResultsPage extends PublishedEdition {
  decisionNumber: string | null;
  fields: { fieldCode: string; nameVi: string; nameEn: string; honours: PublicHonour[] }[];
}

/** One line of the public register. */
export interface RegisteredHonour extends Omit<PublicHonour, 'entryCode'> {
  status: 'valid' | 'revoked';
  year: number;
  edition: PublishedEdition['edition'];
}

export interface Certificate {
  status: 'valid' | 'revoked';
  certificateCode: string;
  prizeCode: string;
  fieldCode: string;
  title: string;
  authors: string[];
  conferredAt: string;
  revokedAt: string | null;
  editionId: string;
}

export const publishedEditions = () =>
  call<{ items: PublishedEdition[] }>('/awards/results').then(({ items }) => items);
export const results = (editionId: string) => call<ResultsPage>(`/awards/results/${editionId}`);
export const honours = ({ province, prize, ...rest }: Record<string, string | number | undefined>) =>
  call<{ items: RegisteredHonour[]; nextCursor: string | null }>('/awards/honours', {
    query: { ...rest, provinceCode: province, prizeCode: prize, limit: 24 },
  });
export const certificate = (code: string) => call<Certificate>(`/awards/certificates/${encodeURIComponent(code)}`);

export interface Place {
  entryId: string;
  code: string;
  title: string;
  provinceCode: string | null;
  fieldCode: string;
  rank: number;
  score: number;
  tieStep: string | null;
  proposedPrize: string | null;
  prize: string | null;
  undecided: boolean;
  reason: string | null;
  decidedBy: string | null;
}

export interface EditionResult {
  state: 'proposed' | 'decided' | 'sealed' | 'published';
  decisionNumber: string | null;
  publishAt: string | null;
  publishedAt: string | null;
  version: number;
  proposal: Place[];
}

const path = (editionId: string) => `/awards/editions/${editionId}/result`;

/** Null before the round is closed: there is nothing to decide yet. */
export const editionResult = (editionId: string) =>
  call<EditionResult>(path(editionId)).catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  });
export const deviate = (
  editionId: string,
  entryId: string,
  body: { prizeCode: string | null; reason: string },
  ifMatch: number,
) => call<EditionResult>(`${path(editionId)}/decisions/${entryId}`, { method: 'PUT', body, ifMatch });
export const decide = (editionId: string, decisionNumber: string, ifMatch: number) =>
  call<EditionResult>(`${path(editionId)}/decide`, { method: 'POST', body: { decisionNumber }, ifMatch });
export const seal = (editionId: string, publishAt: string, ifMatch: number) =>
  call<EditionResult>(`${path(editionId)}/seal`, { method: 'POST', body: { publishAt }, ifMatch });
export const unseal = (editionId: string, reason: string, ifMatch: number) =>
  call<EditionResult>(`${path(editionId)}/unseal`, { method: 'POST', body: { reason }, ifMatch });
