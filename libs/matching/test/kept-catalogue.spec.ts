import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { offersFor, pointsByOwnTerms } from '../src/match.js';
import { Catalogue } from '../src/scoring/catalogue.js';
import { aNeed, anOffer } from './builders.js';
import { needs, offers } from './fixtures.js';

const ids = offers.map(({ id }) => id);
const offerOf = (id: string) => offers.find((offer) => offer.id === id)!;
const someNeed = fc.constantFrom(...needs.map(({ id }) => id)).map((id) => needs.find((need) => need.id === id)!);
/** Offers that stand there, and what then happens to some of them: a change of text, or its end. */
const history = fc.record({
  first: fc.shuffledSubarray(ids, { minLength: 20, maxLength: 50 }),
  then: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('put', 'change', 'remove')), { maxLength: 40 }),
});

describe('a catalogue that is kept up to date', () => {
  it('answers as one that is made anew', () => {
    fc.assert(
      fc.property(someNeed, history, (need, { first, then }) => {
        const expected = new Map(first.map((id) => [id, offerOf(id)]));
        const kept = new Catalogue([...expected.values()]);
        for (const [id, what] of then) {
          if (what === 'remove') {
            kept.remove(id);
            expected.delete(id);
          } else {
            const offer =
              what === 'put' ? offerOf(id) : { ...offerOf(id), title_vi: `Máy ${id}`, keywords: ['ao tôm'] };
            kept.put(offer);
            expected.set(id, offer);
          }
        }
        const anew = new Catalogue([...expected.values()]);
        expect(offersFor(need, kept, { bar: 0, top: 1_000 })).toEqual(offersFor(need, anew, { bar: 0, top: 1_000 }));
      }),
      { numRuns: 40 },
    );
  });

  it('is empty again when its last offer has gone', () => {
    const catalogue = new Catalogue([anOffer()]);
    catalogue.remove('offer-1');
    catalogue.remove('offer-1');
    expect(offersFor(aNeed(), catalogue, { bar: 0 })).toEqual([]);
    expect(catalogue.frequency('subject:sấy')).toBe(0);
  });
});

describe('the points by a need’s own terms', () => {
  it('are those of its reasons, without what neighbours lend', () => {
    const catalogue = new Catalogue(offers);
    for (const need of needs.slice(0, 10)) {
      for (const match of offersFor(need, catalogue, { bar: 0, top: 5 })) {
        const own = match.reasons.filter(({ kind }) => ['subject', 'word', 'denied'].includes(kind));
        const text = match.reasons.filter(({ kind }) => kind !== 'sector' && kind !== 'cooperation');
        const sum = (reasons: typeof own) => reasons.reduce((points, one) => points + one.points, 0);
        const factor = match.score / sum(text);
        expect(pointsByOwnTerms(need, match.id, catalogue)).toBeCloseTo(sum(own) * factor, 1);
      }
    }
  });

  it('are none where there is no such offer', () => {
    expect(pointsByOwnTerms(aNeed(), 'nobody', new Catalogue(offers))).toBe(0);
  });
});
