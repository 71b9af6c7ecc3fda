import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { offersFor, pointsByOwnTerms, type OfferMatch } from '@sangtao/matching/match';
import { BAR } from '@sangtao/matching/scoring/parameters';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { needOf, type Published } from './comparable.js';
import { ExchangeMirror } from './exchange-mirror.js';
import { MatchesStore, type FoundMatch, type KeptReason } from './matches.store.js';

const tasksAtOnce = 200;
/** So many matches are kept for a need. */
const kept = 20;
/** Offers of the need's own owner do not answer it: then so many, and others are left. */
const searched = 40;
/** Neighbours and a like sector may double what an offer gets by a need's own words. */
const mayConcern = BAR / 2;
/** More changed offers than this concern everybody. */
const fewOffers = 50;

/**
 * Compares needs with offers after one of them was published, changed or taken away: soon after it, and not in the request. A new offer is
 * compared with the needs that it may concern; every need with all offers once a day, since what a word is worth changes with the catalogue.
 */
@Injectable()
export class MatchListings {
  private before: Promise<void> = Promise.resolve();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly mirror: ExchangeMirror,
    private readonly matches: MatchesStore,
  ) {}

  /** One run after another: they share the mirror. */
  @Every(5)
  run(): Promise<void> {
    const own = this.before.then(() => this.work());
    this.before = own.catch(() => undefined);
    return own;
  }

  private async work(): Promise<void> {
    for (;;) {
      const tasks = await this.matches.tasks(tasksAtOnce);
      if (tasks.length === 0) return;
      await this.mirror.catchUp();
      const needs = tasks.filter(({ listingId }) => this.mirror.get(listingId)?.side === 'need');
      const others = tasks.filter((task) => !needs.includes(task));
      await this.concern(others.map(({ listingId }) => listingId));
      for (const task of others) await this.matches.done(task);
      for (const task of needs) {
        await this.compare(this.mirror.get(task.listingId)!);
        await this.matches.done(task);
        await othersHadTheirTurn();
      }
    }
  }

  @Every(86_400)
  async compareAll(): Promise<void> {
    await this.matches.askAllNeeds(this.surroundings.clock.now());
  }

  /** Asks for those needs to be compared that these offers, new, changed or gone, may concern. */
  private async concern(offerIds: string[]): Promise<void> {
    if (offerIds.length === 0) return;
    const { clock } = this.surroundings;
    const concerned = new Set(await this.matches.needsWith(offerIds));
    const codes = offerIds.flatMap((id) => this.mirror.get(id)?.code ?? []);
    for (const need of this.mirror.needs) {
      if (concerned.has(need.id)) continue;
      if (codes.length > fewOffers || codes.some((code) => this.mayAnswer(need, code))) concerned.add(need.id);
      await othersHadTheirTurn();
    }
    if (concerned.size > 0) await this.matches.ask([...concerned], clock.now());
  }

  private mayAnswer(need: Published, code: string): boolean {
    return pointsByOwnTerms(needOf(need), code, this.mirror.catalogue) >= mayConcern;
  }

  private async compare(need: Published): Promise<void> {
    const { database, clock } = this.surroundings;
    const isOwn = ({ id: code }: OfferMatch) => this.mirror.named(code)!.ownerId === need.ownerId;
    const search = (top: number) => offersFor(needOf(need), this.mirror.catalogue, { top });
    const first = search(kept);
    const found = first.some(isOwn) ? search(searched) : first;
    const others = found
      .filter((match) => !isOwn(match))
      .map(({ id: code, reasons, ...match }): FoundMatch => {
        return { ...match, offerId: this.mirror.named(code)!.id, reasons: reasons.map(keptReason) };
      });
    const matches = others[0]?.fits ? others.slice(0, kept) : [];
    await database.transaction((tx) => this.matches.replace(tx, need.id, matches, clock.now()));
  }
}

function keptReason({ terms = [], ...reason }: OfferMatch['reasons'][number]): KeptReason {
  return { ...reason, terms: terms.map(([term, points]) => ({ term, points })) };
}
