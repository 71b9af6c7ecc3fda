import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Round } from '../rounds/round.js';
import { firstBroken } from './chain.js';
import { differences, type StoredSheet } from './check-sheets.js';
import { Ledger, rootOf } from './ledger.js';

interface Closed {
  editionCode: string;
  checkpoint: { size: number; root: string } | null;
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
    const records = await this.ledger.list(id);
    const { size, root } = rootOf(records);
    return {
      format: 'sangtao-result-bundle/1',
      edition: { id: editionId, code: editionCode },
      round: { id, stageCode, method, criteria, totalScale, tieBreak },
      records,
      checkpoint: { size, rootHash: root, headHash: records.at(-1)?.hash ?? '' },
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
      sheets,
    );
    const firstBadRecord = firstBroken(records);
    const { checkpoint } = await this.closed(round.id);
    const { size, root } = rootOf(records);
    const kept = !checkpoint || (checkpoint.size === size && checkpoint.root === root);
    return {
      ok: firstBadRecord === null && kept && found.length === 0,
      records: records.length,
      pending: pending.length,
      firstBadRecord,
      checkpoint: checkpoint ? (kept ? 'ok' : 'differs') : 'none',
      differences: await this.named(found),
    };
  }

  private async closed(roundId: string): Promise<Closed> {
    const [row] = await this.database.query<Closed>(
      `select edition.code as "editionCode", checkpoint, ranking
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
