import { answer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { card } from '../catalogue/catalogue.answers.js';

const need = answer('MatchedNeed', {
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  matchedAt: moment.nullable(),
  /** Not compared yet; compared, and no offer is good enough; some are. */
  state: z.enum(['pending', 'none', 'found']),
  good: z.int(),
  open: z.int(),
});

const matchReason = answer('MatchReason', {
  kind: z.enum(['subject', 'word', 'denied', 'neighbours', 'sector', 'cooperation']),
  /** The points of all reasons add up to the score. */
  points: z.number(),
  vi: z.string(),
  en: z.string(),
  /** What the points consist of, where that is more than one term; else empty. */
  terms: z.array(answer('ReasonTerm', { term: z.string(), points: z.number() })),
});

const unmet = answer('UnmetWish', {
  kind: z.enum(['subject', 'sector', 'cooperation', 'region', 'readiness']),
  vi: z.string(),
  en: z.string(),
});

const answeredShape = {
  /** From 50 on it is good; there is no upper end. */
  score: z.number(),
  scoreForOffer: z.number(),
  fits: z.boolean(),
  reasons: z.array(matchReason),
  unmet: z.array(unmet),
  verdict: z.enum(['interesting', 'not-for-us']).nullable(),
  verdictReason: z.string().nullable(),
  verdictNote: z.string().nullable(),
};

export const matchAnswers = {
  needs: itemsOf(need),
  ofNeed: answer('MatchesOfNeed', { need, items: z.array(answer('Match', { offer: card, ...answeredShape })) }),
  ofOffer: itemsOf(answer('AnsweredNeed', { needId: z.uuid(), code: z.string(), title: z.string(), ...answeredShape })),
};
