import { Injectable } from '@nestjs/common';
import { checkpointOf, ledgerFault } from '@sangtao/fair-judging/ledger';
import { Database } from '@sangtao/service-kit/database';
import type { Round } from '../rounds/round.js';
import { differences, type StoredSheet } from './check-sheets.js';
import { voterOf } from '../rounds/secret-ballot.js';
import { Ledger } from './ledger.js';

interface Closed {
  editionCode: string;
  ranking: { entryId: string; fieldCode: string; score: number; rank: number; tieStep: string | null }[] | null;
}

@Injectable()
export class LedgerView {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** Everything that somebody outside needs to compute the ranking again; judges are opaque ids of this round. */
  async bundle(round: Round) {
    const { id, editionId, stageCode, stage } = round;
    const { method, totalScale, tieBreak } = stage;
    const criteria = stage.criteria.map(({ code, weight, scale }) => {
      return { code, weight, maxPoints: scale.max, minPoints: scale.min };
    });
    const { editionCode, ranking } = await this.closed(id);
    return {
      format: 'sangtao-result-bundle/1',
      edition: { id: editionId, code: editionCode },
      round: { id, stageCode, method, criteria, totalScale, tieBreak },
      records: await this.ledger.list(id),
      // As it was sealed, not as the records now are: whoever changed them is found out.
      checkpoint: await this.ledger.sealed(id),
      ranking: ranking!.map(({ entryId, fieldCode, score, rank, tieStep }) => ({
        ...{ entryId, fieldCode, score, rank, tieStep },
      })),
    };
  }

  /** Compares the stored sheets with what was recorded when they were handed in, and the chain with itself and its checkpoint. */
  async check(round: Round) {
    const records = await this.ledger.list(round.id);
    const pending = await this.database.query<{ record: string }>(
      'select record from judging.ledger_pending where round_id = $1 order by seq',
      [round.id],
    );
    const sheets = await this.database.query<StoredSheet>(
      `select id as "sheetId", entry_id as "entryId", judge_id as "judgeId", state, revision, points, total
       from judging.sheet where round_id = $1 order by id`,
      [round.id],
    );
    const found = differences(
      [...records, ...pending].map(({ record }) => record),
      sheets.map((sheet) => ({ ...sheet, judgeId: voterOf(round.stage, sheet) })),
    );
    const sealed = await this.ledger.sealed(round.id);
    const fault = ledgerFault(records, sealed ?? checkpointOf(records));
    return {
      ok: !fault && found.length === 0,
      ledger: fault?.what ?? 'ok',
      firstBadRecord: fault?.nr ?? null,
      records: records.length,
      pending: pending.length,
      sealed: sealed !== null,
      differences: await this.named(found),
    };
  }

  private async closed(roundId: string): Promise<Closed> {
    const [row] = await this.database.query<Closed>(
      `select edition.code as "editionCode", ranking
       from judging.round join judging.edition on edition.id = edition_id where round.id = $1`,
      [roundId],
    );
    return row!;
  }

  private async named<Found extends { entryId: string }>(found: Found[]) {
    const names = await this.database.query<{ id: string; code: string }>(
      'select id, code from judging.entry where id = any($1)',
      [found.map(({ entryId }) => entryId)],
    );
    const codeOf = new Map(names.map(({ id, code }) => [id, code]));
    return found.map((one) => ({ ...one, entryCode: codeOf.get(one.entryId) ?? null }));
  }
}
