import { Injectable } from '@nestjs/common';
import type { OfferMatch } from '@sangtao/matching/match';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { cardColumns, type Card } from '../catalogue/catalogue.view.js';
import type { KeptReason } from './matches.store.js';

/** Not yet compared with all offers; compared, and none is good enough; some are. */
type MatchState = 'pending' | 'none' | 'found';

interface MatchedNeed {
  id: string;
  code: string;
  title: string;
  matchedAt: Date | null;
  /** Offers that reach the bar, without those that its owner put aside. */
  good: number;
  /** Of those, without a word of its owner. */
  open: number;
}

interface Answered extends Pick<OfferMatch, 'score' | 'scoreForOffer' | 'fits' | 'unmet'> {
  reasons: KeptReason[];
  verdict: string | null;
  verdictReason: string | null;
  verdictNote: string | null;
}

const needColumns = `need.id, need.code, need.title, matched_need.at as "matchedAt",
  (select count(*)::int from exchange.match where need_id = need.id and fits and place is not null
     and verdict is distinct from 'not-for-us') as good,
  (select count(*)::int from exchange.match where need_id = need.id and fits and place is not null and verdict is null) as open`;
const fromNeeds = `from exchange.catalogue as need left join exchange.matched_need on need_id = need.id`;
const answerColumns = `score, score_for_offer as "scoreForOffer", fits, match.reasons, unmet, verdict, verdict_reason as "verdictReason",
  verdict_note as "verdictNote"`;

/** What the owner of a need reads of the offers for it. */
@Injectable()
export class MatchesView {
  constructor(private readonly database: Database) {}

  async needsOf(ownerId: string) {
    const needs = await this.database.query<MatchedNeed>(
      `select ${needColumns} ${fromNeeds} where need.owner_id = $1 and need.side = 'need' order by need.id desc limit 500`,
      [ownerId],
    );
    return needs.map(withState);
  }

  /** @throws Refusal not-found, also for somebody else's, and for one that is not public */
  async ofNeed(needId: string, ownerId: string) {
    const [need] = await this.database.query<MatchedNeed>(
      `select ${needColumns} ${fromNeeds} where need.id = $1 and need.owner_id = $2 and need.side = 'need'`,
      [needId, ownerId],
    );
    if (!need) throw new Refusal('not-found');
    const rows = await this.database.query<Card & Answered>(
      `select ${cardColumns}, ${answerColumns} from exchange.match join exchange.catalogue on catalogue.id = offer_id
       where need_id = $1 and place is not null order by place`,
      [needId],
    );
    return { need: withState(need), items: rows.map(apart) };
  }

  /** How an offer answers the needs of this owner. */
  ofOffer(offerId: string, ownerId: string): Promise<(Answered & { needId: string; code: string; title: string })[]> {
    return this.database.query(
      `select need.id as "needId", need.code, need.title, ${answerColumns}
       from exchange.match join exchange.catalogue as need on need.id = need_id
       where offer_id = $1 and owner_id = $2 and place is not null order by score desc, need.id`,
      [offerId, ownerId],
    );
  }
}

function withState<Need extends MatchedNeed>(need: Need): Need & { state: MatchState } {
  return { ...need, state: need.matchedAt === null ? 'pending' : need.good > 0 ? 'found' : 'none' };
}

function apart(row: Card & Answered) {
  const { score, scoreForOffer, fits, reasons, unmet, verdict, verdictReason, verdictNote, ...offer } = row;
  return { offer, score, scoreForOffer, fits, reasons, unmet, verdict, verdictReason, verdictNote };
}
