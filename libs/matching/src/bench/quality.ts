import { offersFor } from '../match.js';
import { Catalogue } from '../scoring/catalogue.js';
import type { JudgedNeeds } from './judged-needs.js';
import { mean, ndcg5, recall20 } from './measures.js';

/** What is promised of needs that somebody judged. */
export interface Quality {
  readonly ndcg5: number;
  readonly recall20: number;
  /** Needs that no offer answers, and for how many of them none is shown. */
  readonly unanswered: number;
  readonly rightlySilent: number;
  /** The other needs, and for how many of them none is shown although one answers. */
  readonly answered: number;
  readonly wronglySilent: number;
}

export function qualityOn({ offers, needs, grades }: JudgedNeeds): Quality {
  const catalogue = new Catalogue(offers);
  const answered = needs.filter(({ id }) => grades.get(id)!.size > 0);
  const unanswered = needs.filter((need) => !answered.includes(need));
  const ranked = answered.map((need) => ({
    own: grades.get(need.id)!,
    ids: offersFor(need, catalogue, { bar: 0 }).map(({ id }) => id),
  }));
  const silent = (those: typeof needs) => those.filter((need) => offersFor(need, catalogue).length === 0).length;
  return {
    ndcg5: mean(ranked.map(({ ids, own }) => ndcg5(ids, own))),
    recall20: mean(ranked.map(({ ids, own }) => recall20(ids, own))),
    unanswered: unanswered.length,
    rightlySilent: silent(unanswered),
    answered: answered.length,
    wronglySilent: silent(answered),
  };
}
