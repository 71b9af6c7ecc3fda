import { Injectable } from '@nestjs/common';
import { Winners } from '../results/winners.js';
import { ContentsStore, type Names } from './contents.store.js';

/** Under which title and names each prize of an edition is, or will be, read. */
@Injectable()
export class ShownNames {
  constructor(
    private readonly contents: ContentsStore,
    private readonly winners: Winners,
  ) {}

  /** @throws Refusal try-again while registration does not answer */
  async of(editionId: string): Promise<Names> {
    const conferred = await this.contents.conferred(editionId);
    if (conferred.size > 0) return conferred;
    return new Map((await this.winners.of(editionId)).map(({ entryId, ...names }) => [entryId, names]));
  }
}
