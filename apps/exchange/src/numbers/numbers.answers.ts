import { answer, countedPageOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import type { CountedListing, ExchangeNumbers, StepRow } from './numbers.view.js';
import { steps } from './steps.js';

const side = z.enum(['offer', 'need']);
const listingState = z.enum(['draft', 'submitted', 'returned', 'published', 'revised', 'expired', 'withdrawn']);

const listing = answer('CountedListing', {
  id: z.uuid(),
  code: z.string(),
  side,
  title: z.string(),
  sector: z.string().nullable(),
  provinceCode: z.string().nullable(),
  organisationName: z.string(),
  state: listingState,
  /** When it became public; of what is counted by state, when it was handed in. */
  at: moment,
});

const step = answer('CountedStep', {
  id: z.string(),
  /** Null: nobody can tell any more. */
  at: moment.nullable(),
  /** Of the need, of what a meeting is about, of the agreement or of the task. */
  title: z.string().nullable(),
  /** The offer, or the agreement of a task. */
  about: z.string().nullable(),
  /** Names of the two who meet; null where identity does not know one. */
  people: z.array(z.string().nullable()),
  state: z.string().nullable(),
  needId: z.uuid().nullable(),
  offerId: z.uuid().nullable(),
  agreementId: z.uuid().nullable(),
});

export const numbersAnswers = {
  numbers: answer('ExchangeNumbers', {
    countedAt: moment,
    /** What the catalogue shows; of an event: of whoever has a place there. */
    listings: z.array(
      answer('ListingFigure', {
        side,
        sector: z.string(),
        region: z.string(),
        provinceCode: z.string(),
        /** Of the 63 until 2025, where it was recorded. */
        formerProvinceCode: z.string().nullable(),
        count: z.int(),
      }),
    ),
    /** What was ever handed in, by where it stands; of an event null: only who looks after the exchange sees it. */
    states: z.array(answer('ListingStateFigure', { side, state: listingState, count: z.int() })).nullable(),
    steps: z.array(answer('StepFigure', { step: z.enum(steps), count: z.int() })),
  }),
  listings: countedPageOf(listing),
  steps: countedPageOf(step),
};

export function numbersAnswer({ listings, states, steps: counted }: ExchangeNumbers, now: Date) {
  return {
    countedAt: now.toISOString(),
    listings: listings.map(({ side: of, sector, region, provinceCode, formerProvinceCode, count }) => {
      return { side: of, sector, region, provinceCode, formerProvinceCode, count };
    }),
    states: states && states.map(({ side: of, state, count }) => ({ side: of, state, count })),
    steps: counted.map((one) => ({ step: one.step, count: one.count })),
  };
}

export function listingAnswer(row: CountedListing) {
  const { id, code, side: of, title, sector, provinceCode, organisationName, state, at } = row;
  return { id, code, side: of, title, sector, provinceCode, organisationName, state, at: at.toISOString() };
}

export function stepAnswer({ id, at, title, about, people, state, needId, offerId, agreementId }: StepRow) {
  return { id, at: at?.toISOString() ?? null, title, about, people, state, needId, offerId, agreementId };
}
