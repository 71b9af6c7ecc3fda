import { ask } from './ask.js';
import type { ExchangeOperations } from './generated/exchange.js';
import type { GatheringsOperations } from './generated/gatherings.js';

export type { CountedListing, CountedStep, ExchangeNumbers } from './generated/exchange.js';
export type { Admission, GatheringNumbers } from './generated/gatherings.js';

type Query<Operations, Name extends keyof Operations> = Operations[Name] extends { query?: infer Of }
  ? NonNullable<Of>
  : never;
export type AdmissionsQuery = Query<GatheringsOperations, 'GET /gatherings/gatherings/{id}/admissions'>;
export type CountedListingsQuery = Query<ExchangeOperations, 'GET /exchange/numbers/listings'>;
export type StepsQuery = ExchangeOperations['GET /exchange/numbers/steps']['query'];

export const gatheringNumbers = (id: string) => ask('GET /gatherings/gatherings/{id}/numbers', { path: { id } });
export const admissions = (id: string, query: AdmissionsQuery) =>
  ask('GET /gatherings/gatherings/{id}/admissions', { path: { id }, query });

/** Of one event, or where it is null of the whole exchange. */
export const exchangeNumbers = (gatheringId: string | null) =>
  gatheringId === null
    ? ask('GET /exchange/numbers')
    : ask('GET /exchange/gatherings/{gatheringId}/numbers', { path: { gatheringId } });
export function countedListings(gatheringId: string | null, { state, ...query }: CountedListingsQuery) {
  return gatheringId === null
    ? ask('GET /exchange/numbers/listings', { query: { ...query, state } })
    : ask('GET /exchange/gatherings/{gatheringId}/numbers/listings', { path: { gatheringId }, query });
}
export const countedSteps = (gatheringId: string | null, query: StepsQuery) =>
  gatheringId === null
    ? ask('GET /exchange/numbers/steps', { query })
    : ask('GET /exchange/gatherings/{gatheringId}/numbers/steps', { path: { gatheringId }, query });
