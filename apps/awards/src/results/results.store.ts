import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { ResultPage } from './result-page.js';
import { resultTransitions, type ResultState } from './result.js';

/** What judging said when its round closed; null for rounds closed before this was kept. */
export interface Closing {
  method: string;
  nEntries: number;
  checkpoint: { size: number; root: string };
}

export interface Result {
  editionId: string;
  roundId: string;
  closing: Closing | null;
  /** Null before the publication. */
  page: ResultPage | null;
  state: ResultState;
  decisionNumber: string | null;
  publishAt: Date | null;
  publishedAt: Date | null;
  version: number;
  code: string;
  /** Of the edition; null where its event said none. */
  year: number | null;
  rulebook: Rulebook;
  /** Until when the edition takes entries; null where it does not. */
  entriesUntil: Date | null;
}

export interface PlaceRow {
  entryId: string;
  code: string;
  title: string;
  provinceCode: string | null;
  fieldCode: string;
  rank: number;
  score: number;
  tieStep: string | null;
  proposedPrize: string | null;
  prize: string | null;
  undecided: boolean;
  /** Whether the rules left it to people: it was tied across the end of a prize. */
  tied: boolean;
  /** Sheets, or votes, that its score rests on; null where this was not kept. */
  readings: number | null;
  reason: string | null;
  decidedBy: string | null;
}

const columns = `edition_id as "editionId", round_id as "roundId", closing, page, state, decision_number as "decisionNumber", publish_at as "publishAt",
  published_at as "publishedAt", version, edition.code, edition.year, edition.rulebook, entries_until as "entriesUntil"`;

@Injectable()
export class ResultsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found before the round is closed */
  async get(editionId: string): Promise<Result> {
    const [result] = await this.database.query<Result>(
      `select ${columns} from awards.result join awards.edition on edition.id = edition_id where edition_id = $1`,
      [editionId],
    );
    if (!result) throw new Refusal('not-found');
    return result;
  }

  /** Locked until the transaction ends. @throws Refusal not-found, version-conflict when a version is given and is not this one */
  async lock(tx: Transaction, editionId: string, version?: number): Promise<Result> {
    const [result] = await tx.query<Result>(
      `select ${columns} from awards.result join awards.edition on edition.id = edition_id
       where edition_id = $1 for update of result`,
      [editionId],
    );
    if (!result) throw new Refusal('not-found');
    if (version !== undefined && result.version !== version)
      throw new Refusal('version-conflict', { version: result.version });
    return result;
  }

  places(editionId: string): Promise<PlaceRow[]> {
    return this.database.query<PlaceRow>(
      `select entry_id as "entryId", entry.code, entry.title, province_code as "provinceCode", place.field_code as "fieldCode", rank,
         score, tie_step as "tieStep", proposed_prize as "proposedPrize", prize, undecided, tied, readings,
         reason, decided_by as "decidedBy"
       from awards.place join awards.entry on entry.id = entry_id
       where place.edition_id = $1 order by place.field_code, rank, entry.code`,
      [editionId],
    );
  }

  /** @throws Refusal result-state */
  async advance(tx: Transaction, { editionId, state }: Result, to: ResultState): Promise<void> {
    if (!resultTransitions[state].includes(to)) throw new Refusal('result-state', { state });
    await tx.query('update awards.result set state = $2, version = version + 1 where edition_id = $1', [editionId, to]);
    await tx.audit(`result-${to}`, editionId);
  }
}
