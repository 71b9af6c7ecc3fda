import { Injectable } from '@nestjs/common';
import { AuthorAnsweredV2 } from '@sangtao/contracts/awards/author-answered.v2';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Editors } from './editors.js';
import { assertMayBecome } from './work.js';
import { WorksStore, type Work } from './works.store.js';

export interface AuthorsAnswer {
  entryId: string;
  accountId: string;
  answer: 'approved' | 'changes';
  /** What to change. */
  remark: string | null;
}

/** The author approves what the book will say, or says what to change; its editors are told. */
@Injectable()
export class AnswerAsAuthor {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly works: WorksStore,
    private readonly editors: Editors,
  ) {}

  /** @throws Refusal not-found for whoever is not its author, version-conflict, work-state */
  async execute({ entryId, accountId, answer, remark }: AuthorsAnswer, version: number): Promise<void> {
    const { database, clock } = this.surroundings;
    const { editionId } = await this.own(entryId, accountId);
    // Asked before anything is locked.
    const accountIds = await this.editors.toTell(editionId, await this.works.sentBy(entryId));
    await database.transaction(async (tx) => {
      const work = await this.works.lock(tx, await this.own(entryId, accountId), version);
      if (work.state !== 'with-author') throw new Refusal('work-state', { state: work.state });
      const state = answer === 'approved' ? 'approved' : 'edited';
      assertMayBecome(work.state, state);
      const at = clock.now();
      await this.works.write(tx, work, { state, answeredAt: at, remark }, { step: answer, by: accountId, at, remark });
      const data = { entryId, editionId, answer, accountIds, at: at.toISOString() };
      await tx.publish(AuthorAnsweredV2, { key: entryId, version: await this.works.nextEvent(tx, work), data });
    });
  }

  private async own(entryId: string, accountId: string): Promise<Work> {
    const own = (await this.works.ofAuthor(accountId)).find((work) => work.entryId === entryId);
    if (!own) throw new Refusal('not-found');
    return own;
  }
}
