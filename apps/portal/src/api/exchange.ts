import { ask } from './ask.js';
import type {
  CreateListingInput,
  ExchangeOperations,
  ListingPatchInput,
  ProfileInput,
  ReasonInput,
  VerdictInput,
} from './generated/exchange.js';
import { isProblem } from './problem.js';

export type {
  CatalogueFacets,
  CatalogueListing,
  ExchangeTerms,
  ExpertPage,
  Listing,
  ListingCard,
  ListingPatchInput,
  Match,
  MatchedNeed,
  ModeratedListing,
  OwnExpert,
  ProfileInput,
  ReasonInput,
  VerdictInput,
  WaitingAtExchange,
} from './generated/exchange.js';

type CatalogueFilter = NonNullable<ExchangeOperations['GET /exchange/catalogue']['query']>;
export type ExpertFilter = NonNullable<ExchangeOperations['GET /exchange/experts']['query']>;

const pageSize = 24;

/** The words that listings are described with. */
export const terms = () => ask('GET /exchange/terms');

export const catalogue = (filter: CatalogueFilter) =>
  ask('GET /exchange/catalogue', { query: { ...filter, limit: pageSize } });
/** Counts have no order. */
export function facets(filter: CatalogueFilter) {
  const query = { ...filter };
  delete query.sort;
  return ask('GET /exchange/catalogue/facets', { query });
}
export const published = (id: string) => ask('GET /exchange/catalogue/{id}', { path: { id } });

export const myListings = () => ask('GET /exchange/listings').then(({ items }) => items);
export const myListing = (id: string) => ask('GET /exchange/listings/{id}', { path: { id } });
export const createListing = (side: CreateListingInput['side'], idempotencyKey: string) =>
  ask('POST /exchange/listings', { body: { side }, idempotencyKey });
export const changeListing = (id: string, body: ListingPatchInput, ifMatch: number) =>
  ask('PATCH /exchange/listings/{id}', { path: { id }, body, ifMatch });
export const submitListing = (id: string, ifMatch: number) =>
  ask('POST /exchange/listings/{id}/submit', { path: { id }, ifMatch });
export const confirmListing = (id: string, ifMatch: number) =>
  ask('POST /exchange/listings/{id}/confirm', { path: { id }, ifMatch });
export const withdrawListing = (id: string, ifMatch: number) =>
  ask('POST /exchange/listings/{id}/withdraw', { path: { id }, ifMatch });

/** My needs that are public, with how many offers answer them. */
export const myNeeds = () => ask('GET /exchange/matches').then(({ items }) => items);
export const matchesOf = (needId: string) => ask('GET /exchange/matches/{needId}', { path: { needId } });
export const answersOf = (offerId: string) =>
  ask('GET /exchange/matches/of-offer/{offerId}', { path: { offerId } }).then(({ items }) => items);
export const say = (needId: string, offerId: string, body: VerdictInput) =>
  ask('PUT /exchange/matches/{needId}/{offerId}/verdict', { path: { needId, offerId }, body });
export const unsay = (needId: string, offerId: string) =>
  ask('DELETE /exchange/matches/{needId}/{offerId}/verdict', { path: { needId, offerId } });

export const waitingListings = () => ask('GET /exchange/moderation/listings', { query: { limit: 200 } });
export const moderated = (id: string) => ask('GET /exchange/moderation/listings/{id}', { path: { id } });
export const passListing = (id: string, ifMatch: number) =>
  ask('POST /exchange/moderation/listings/{id}/publish', { path: { id }, ifMatch });
export const returnListing = (id: string, reasons: ReasonInput[], ifMatch: number) =>
  ask('POST /exchange/moderation/listings/{id}/return', { path: { id }, body: { reasons }, ifMatch });
export const waitingExperts = () => ask('GET /exchange/moderation/experts', { query: { limit: 200 } });
export const moderatedExpert = (id: string) => ask('GET /exchange/moderation/experts/{id}', { path: { id } });
export const passExpert = (id: string, ifMatch: number) =>
  ask('POST /exchange/moderation/experts/{id}/publish', { path: { id }, ifMatch });
export const returnExpert = (id: string, reasons: ReasonInput[], ifMatch: number) =>
  ask('POST /exchange/moderation/experts/{id}/return', { path: { id }, body: { reasons }, ifMatch });

export const experts = (filter: ExpertFilter) =>
  ask('GET /exchange/experts', { query: { ...filter, limit: pageSize } });
export const expert = (id: string) => ask('GET /exchange/experts/{id}', { path: { id } });
/** Null before anything was written. */
export const myExpert = () =>
  ask('GET /exchange/my/expert').catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  });
export const writeExpert = (body: ProfileInput, ifMatch: number) => ask('PUT /exchange/my/expert', { body, ifMatch });
export const submitExpert = (ifMatch: number) =>
  ask('POST /exchange/my/expert/submit', { body: { consent: true }, ifMatch });
export const hideExpert = (ifMatch: number) => ask('POST /exchange/my/expert/hide', { ifMatch });

export const waitingAtExchange = () => ask('GET /exchange/my/waiting');
