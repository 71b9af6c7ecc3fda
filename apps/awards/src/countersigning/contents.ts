import { Injectable } from '@nestjs/common';
import { Winners } from '../results/winners.js';
import { digestOf, revocationDigest, type Act } from './act.js';
import { ContentsStore, type Names } from './contents.store.js';

/** What acts are about, with what registration says of it. */
@Injectable()
export class Contents {
  constructor(
    private readonly contents: ContentsStore,
    private readonly winners: Winners,
  ) {}

  /** Under which title and names each prize is, or will be, read: asked before anything is locked. @throws Refusal try-again */
  async namesOf(editionId: string): Promise<Names> {
    const conferred = await this.contents.conferred(editionId);
    if (conferred.size > 0) return conferred;
    return new Map((await this.winners.of(editionId)).map(({ entryId, ...names }) => [entryId, names]));
  }

  /** Of what the act is about now. @returns undefined for a result whose seal was opened */
  async digestOf({ kind, subject, reason }: Pick<Act, 'kind' | 'subject' | 'reason'>, names: Names) {
    if (kind === 'revoke') return revocationDigest(await this.contents.revocation(subject, reason!));
    const publication = await this.contents.publication(subject, names);
    return publication && digestOf(publication);
  }
}
