import { ask } from './ask.js';
import type { DecisionInput, Honour } from './generated/awards.js';
import { isProblem } from './problem.js';

export type { Act, AwaitedAct, EditionResult, MyHonour, Place, PublicHonour, ResultsPage } from './generated/awards.js';
export type Certificate = Honour;
export type RegisteredHonour = Honour;

export const publishedEditions = () => ask('GET /awards/results').then(({ items }) => items);
export const results = (editionId: string) => ask('GET /awards/results/{editionId}', { path: { editionId } });
/** The filters come from the page's address. */
export const honours = ({ q, year, province, prize, kind, cursor }: Record<string, string | number | undefined>) =>
  ask('GET /awards/honours', {
    query: {
      q: text(q),
      year: year === undefined ? undefined : Number(year),
      provinceCode: text(province),
      prizeCode: text(prize),
      kind: kind === 'prize' || kind === 'book' ? kind : undefined,
      cursor: text(cursor),
      limit: 24,
    },
  });

/** Of works that whoever is signed in made, entered or nominated; the latest first. */
export const myHonours = () => ask('GET /awards/my/honours').then(({ items }) => items);

export const certificate = (code: string) => ask('GET /awards/certificates/{code}', { path: { code } });

/** Null before the round is closed: there is nothing to decide yet. */
export const editionResult = (editionId: string) =>
  ask('GET /awards/editions/{editionId}/result', { path: { editionId } }).catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  });
export const deviate = (editionId: string, entryId: string, body: DecisionInput, ifMatch: number) =>
  ask('PUT /awards/editions/{editionId}/result/decisions/{entryId}', { path: { editionId, entryId }, body, ifMatch });
export const decide = (editionId: string, decisionNumber: string, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/result/decide', { path: { editionId }, body: { decisionNumber }, ifMatch });
export const seal = (editionId: string, publishAt: string, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/result/seal', { path: { editionId }, body: { publishAt }, ifMatch });
export const unseal = (editionId: string, reason: string, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/result/unseal', { path: { editionId }, body: { reason }, ifMatch });

/** What takes two people in an edition, with all that the second one agrees to. */
export const acts = (editionId: string) =>
  ask('GET /awards/editions/{editionId}/acts', { path: { editionId } }).then(({ items }) => items);
/** Those that wait for whoever is signed in: that they do, and nothing of what they say. */
export const awaitedActs = () => ask('GET /awards/my/acts').then(({ items }) => items);
export const approve = (editionId: string, actId: string, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/acts/{actId}/approval', { path: { editionId, actId }, ifMatch });
export const withdrawAct = (editionId: string, actId: string, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/acts/{actId}/withdrawal', { path: { editionId, actId }, ifMatch });
export const revoke = (code: string, reason: string) =>
  ask('POST /awards/certificates/{code}/revoke', { path: { code }, body: { reason } });

function text(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
