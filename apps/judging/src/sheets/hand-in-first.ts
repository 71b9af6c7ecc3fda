import { Injectable } from '@nestjs/common';
import type { News, Transaction } from '@sangtao/service-kit/database';
import { SharedCommit } from '@sangtao/service-kit/shared-commit';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Seat, Sheet } from './desk.store.js';
import { isSecret } from '../rounds/secret-ballot.js';
import { FirstHandInStore, type FirstSheet } from './first-hand-in.store.js';
import { missingCriteria, totalOf, wrongPoints } from './score-sheet.js';
import { newsOfSheet } from './sheet-news.js';
import type { SheetDto } from './sheets.dto.js';

type Cause = Pick<News, 'scope'>;

/** A judge's first sheet of an entry, without a look at the desk where all is in order. Those of one moment share a commit. */
@Injectable()
export class HandInFirst {
  private readonly shared: SharedCommit<FirstSheet, Sheet | null>;

  constructor(
    private readonly first: FirstHandInStore,
    surroundings: Surroundings,
  ) {
    this.shared = new SharedCommit(surroundings.database, {
      together: (tx, shares) => this.write(tx, shares),
      alone: (item) => surroundings.database.transaction(async (tx) => (await this.write(tx, [{ item }]))[0]!),
    });
  }

  /** Null where it is not the first, or not allowed, or not whole: that takes a closer look. */
  async execute(seat: Seat, input: SheetDto): Promise<Sheet | null> {
    const stage = await this.first.stageOf(seat.roundId);
    const { points, comment = null, notes = null, scoredAt } = input;
    if (!stage || wrongPoints(stage, points).length > 0 || missingCriteria(stage, points).length > 0) return null;
    return this.shared.do({
      ...seat,
      points,
      total: totalOf(stage, points),
      comment,
      notes,
      scoredAt,
      secret: isSecret(stage),
    });
  }

  private async write(tx: Transaction, given: readonly ({ item: FirstSheet } & Cause)[]): Promise<(Sheet | null)[]> {
    const sheets = given.map(({ item }) => item);
    const written = await this.first.write(tx, sheets);
    const news = written.flatMap((handedIn, index) => {
      if (!handedIn) return [];
      const { item, scope } = given[index]!;
      const news = newsOfSheet({ roundId: item.roundId, judgeId: handedIn.judgeId }, handedIn.sheet);
      return [{ ...news, ...(scope && { scope }) }];
    });
    await tx.publishAll(news);
    return written.map((handedIn) => handedIn?.sheet ?? null);
  }
}
