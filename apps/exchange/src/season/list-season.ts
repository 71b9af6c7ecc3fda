import type { INestApplicationContext } from '@nestjs/common';
import { ListingPublishedV1 } from '@sangtao/contracts/exchange/listing-published.v1';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { CatalogueStore } from '../catalogue/catalogue.store.js';
import { publishedData } from '../catalogue/publishing.js';
import { ExpertsStore } from '../experts/experts.store.js';
import { expiryFrom, type Content, type Listing, type ListingState } from '../listings/listing.js';
import { ListingsStore } from '../listings/listings.store.js';
import { MatchListings } from '../matches/match-listings.job.js';
import { makeExperts } from './experts.js';
import { toldListings } from './fixtures.js';

const dayMs = 86_400_000;
/** How long ago the first of them was published. */
const firstDays = 280;

/** Those that are not published yet, by their place in their file: two wait for a moderator, one was given back, one is being written. */
const unfinished: Record<'offer' | 'need', Record<number, ListingState>> = {
  offer: { 17: 'submitted', 58: 'returned', 101: 'draft' },
  need: { 23: 'submitted' },
};

/** The exchange as it stands after some months: offers, needs, experts, and what answers what. */
export async function listSeason(app: INestApplicationContext, season: Season): Promise<void> {
  season.clock.moveTo(season.now);
  await app.get(Database, { strict: false }).transaction(async (tx) => {
    for (const side of ['offer', 'need'] as const) await list(app, tx, side, season);
    const experts = makeExperts(season, app.get(Ids, { strict: false }));
    const store = app.get(ExpertsStore, { strict: false });
    for (const expert of experts) await store.save(tx, expert);
    await store.show(
      tx,
      experts.filter(({ state }) => state === 'published'),
    );
  });
  await app.get(MatchListings, { strict: false }).run();
}

async function list(
  app: INestApplicationContext,
  tx: Transaction,
  side: 'offer' | 'need',
  season: Season,
): Promise<void> {
  const listings = await make(app, tx, side, season);
  const published = listings.filter(({ state }) => state === 'published');
  await app.get(ListingsStore, { strict: false }).insert(tx, listings);
  await app.get(CatalogueStore, { strict: false }).show(tx, published);
  await tx.publishAll(
    published.map((listing) => ({
      eventClass: ListingPublishedV1,
      publication: { key: listing.id, version: 1, data: publishedData(listing) },
    })),
  );
}

async function make(app: INestApplicationContext, tx: Transaction, side: 'offer' | 'need', { now, accounts }: Season) {
  const [store, ids] = [app.get(ListingsStore, { strict: false }), app.get(Ids, { strict: false })];
  const told = toldListings(side);
  const listings: Listing[] = [];
  for (const [n, { content }] of told.entries()) {
    const at = new Date(
      now.getTime() - Math.floor((firstDays * (told.length - n)) / told.length) * dayMs - 3_600_000 * (n % 9),
    );
    const state = unfinished[side][n] ?? 'published';
    const code = await store.nextCode(tx, side);
    const owner = ownerOf(side, n, accounts);
    listings.push({
      ...standing(state, at),
      id: ids.next(),
      code,
      side,
      ownerId: owner.id,
      content: written(content, state),
    });
  }
  return listings;
}

/** The demonstration's applicant looks for three things, offers one, and is asked to complete another. */
function ownerOf(side: 'offer' | 'need', n: number, { applicant, applicants }: Season['accounts']): SeasonAccount {
  const own = side === 'need' ? [0, 9, 23, 40] : [5, 58, 101];
  return own.includes(n) ? applicant : applicants[n % applicants.length]!;
}

function written(content: Content, state: ListingState): Content {
  return state === 'draft' ? { ...content, summary: '', trl: null } : content;
}

function standing(state: ListingState, at: Date) {
  const isPublished = state === 'published';
  const handedIn = state === 'draft' ? null : at;
  const note = 'Đề nghị nêu rõ số liệu đo tại đâu, do ai xác nhận.';
  return {
    state,
    reasons: state === 'returned' ? [{ code: 'unproved-claim', note }] : [],
    submittedAt: handedIn,
    publishedAt: isPublished ? at : null,
    confirmedAt: isPublished ? at : null,
    expiresAt: isPublished ? expiryFrom(at) : null,
    changedAt: at,
    version: 1,
    eventVersion: isPublished ? 1 : 0,
  };
}
