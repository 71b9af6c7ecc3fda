import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnyListing, Need, Offer } from '../src/listing.js';
import { offersFor } from '../src/match.js';
import { Catalogue, saturated } from '../src/scoring/catalogue.js';
import { evidenceOf } from '../src/scoring/evidence.js';
import { questionOf } from '../src/scoring/question.js';
import { needs, offers } from './fixtures.js';

/** Two renderings of one text must be the same text to us. */
function rewritten<T extends AnyListing>(listing: T, write: (text: string) => string): T {
  const { title_vi, description_vi, keywords } = listing;
  return {
    ...listing,
    title_vi: write(title_vi),
    description_vi: write(description_vi),
    keywords: keywords.map(write),
  };
}

const NEWER: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  ủy: 'uỷ',
  ùy: 'uỳ',
  úy: 'uý',
};
const nfd = (text: string) => text.normalize('NFD');
const newerTones = (text: string) =>
  text.replace(/(òa|óa|ỏa|õa|ọa|ủy|ùy|úy)(?!\p{L})/gu, (found) => NEWER[found] ?? found);

/** Half of the bar: below it are offers that share a word or two. */
const GOOD = 25;

/** Drawn by id, so that a counterexample can be read. */
const someNeed = fc.constantFrom(...needs.map(({ id }) => id)).map((id) => needs.find((need) => need.id === id)!);
const aCatalogue = fc
  .shuffledSubarray(
    offers.map(({ id }) => id),
    { minLength: 25, maxLength: 60 },
  )
  .map((ids) => ids.map((id) => offers.find((offer) => offer.id === id)!));
const scores = (need: Need, from: readonly Offer[]) =>
  offersFor(need, new Catalogue(from), { bar: 0, top: 1_000 }).map(({ id, score }) => ({ id, score }));

describe('what must not change a result', () => {
  it('is the order of the offers', () => {
    const orders = aCatalogue.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
    );
    fc.assert(
      fc.property(someNeed, orders, (need, [drawn, shuffled]) => {
        expect(scores(need, shuffled)).toEqual(scores(need, drawn));
      }),
      { numRuns: 12 },
    );
  });

  it('is what the offers are called', () => {
    fc.assert(
      fc.property(someNeed, aCatalogue, (need, drawn) => {
        const renamed = drawn.map((offer) => ({ ...offer, id: `renamed-${offer.id}` }));
        const expected = scores(need, drawn).map(({ id, score }) => ({ id: `renamed-${id}`, score }));
        expect(scores(need, renamed)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['decomposed letters', nfd],
    ['the newer placement of tones', newerTones],
    ['the newer placement of tones in decomposed letters', (text: string) => nfd(newerTones(text))],
  ])('is %s, in the need or in the offers', (_, write) => {
    fc.assert(
      fc.property(someNeed, aCatalogue, (need, drawn) => {
        expect(drawn.map((offer) => rewritten(offer, write))).not.toEqual(drawn);
        expect(scores(rewritten(need, write), drawn)).toEqual(scores(need, drawn));
        expect(
          scores(
            need,
            drawn.map((offer) => rewritten(offer, write)),
          ),
        ).toEqual(scores(need, drawn));
      }),
      { numRuns: 8 },
    );
  });

  it('is an offer that shares nothing with anybody: it is not listed, and good offers overtake each other only in near-ties', () => {
    const stranger = {
      ...offers[0]!,
      id: 'stranger',
      title_vi: 'Zzyx qwrt',
      title_en: '',
      description_vi: 'Wwqx zzqk.',
    };
    const strange = { ...stranger, keywords: ['qqzx'], sector: '', cooperation_wanted: '' };
    fc.assert(
      fc.property(someNeed, aCatalogue, (need, drawn) => {
        const before = scores(need, drawn);
        const after = scores(need, [...drawn, strange]);
        expect(after.map(({ id }) => id)).not.toContain('stranger');
        const rank = new Map(after.map(({ id }, i) => [id, i]));
        for (const [i, better] of before.entries()) {
          if (better.score < GOOD) continue;
          for (const worse of before.slice(i + 1)) {
            const overtaken = (rank.get(worse.id) ?? Infinity) < (rank.get(better.id) ?? Infinity);
            if (overtaken) expect(worse.score).toBeGreaterThan(better.score * 0.9);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the reasons of a match', () => {
  it('add up to its score in thousandths, and so do the parts of each reason', () => {
    fc.assert(
      fc.property(someNeed, aCatalogue, (need, drawn) => {
        for (const { score, reasons } of offersFor(need, new Catalogue(drawn), { bar: 0 })) {
          expect(thousandths(reasons.map(({ points }) => points))).toBe(Math.round(score * 1000));
          for (const { points, terms } of reasons) {
            if (terms === undefined) continue;
            expect(thousandths(terms.map(([, part]) => part))).toBe(Math.round(points * 1000));
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('count every shared term once: they come to what the formula gives for the two texts', () => {
    const catalogue = new Catalogue(offers);
    for (const need of needs) {
      const { terms } = questionOf(evidenceOf(need), catalogue);
      for (const { id, reasons } of offersFor(need, catalogue, { bar: 0 })) {
        const offered = catalogue.evidence[offers.findIndex((offer) => offer.id === id)]!;
        const given = terms.map(({ term, points }) => points * saturated(offered.get(term)?.count ?? 0));
        const own = reasons.filter(({ kind }) => ['subject', 'word', 'denied'].includes(kind));
        const difference = sum(own.map(({ points }) => points)) - sum(given);
        expect(Math.abs(difference)).toBeLessThan(0.0005 * (terms.length + 1));
      }
    }
  });

  it('give an equal sector and an equal form of cooperation half of the points of the text each', () => {
    for (const need of needs) {
      for (const { id, reasons } of offersFor(need, new Catalogue(offers), { bar: 0 })) {
        const offer = offers.find((one) => one.id === id)!;
        const fits = reasons.filter(({ kind }) => kind === 'sector' || kind === 'cooperation');
        const text = reasons.filter((reason) => !fits.includes(reason)).reduce((sum, { points }) => sum + points, 0);
        for (const { points } of fits) expect(Math.abs(points - text / 2)).toBeLessThan(0.0011);
        expect(fits.some(({ kind }) => kind === 'sector')).toBe(offer.sector === need.sector);
      }
    }
  });
});

const sum = (points: number[]) => points.reduce((all, point) => all + point, 0);
const thousandths = (points: number[]) => points.reduce((sum, point) => sum + Math.round(point * 1000), 0);
