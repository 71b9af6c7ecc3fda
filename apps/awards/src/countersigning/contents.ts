import { Injectable } from '@nestjs/common';
import { BookReleases } from '../book/book-releases.js';
import { Winners } from '../results/winners.js';
import { digestOf, releaseDigest, revocationDigest, type Act } from './act.js';
import { ContentsStore, type Names } from './contents.store.js';

/** What acts are about, with what registration says of it. */
@Injectable()
export class Contents {
  constructor(
    private readonly contents: ContentsStore,
    private readonly winners: Winners,
    private readonly releases: BookReleases,
  ) {}

  /** Under which title and names each prize is, or will be, read: asked before anything is locked. @throws Refusal try-again */
  async namesOf(editionId: string): Promise<Names> {
    const conferred = await this.contents.conferred(editionId);
    if (conferred.size > 0) return conferred;
    return new Map((await this.winners.of(editionId)).map(({ entryId, ...names }) => [entryId, names]));
  }

  /** A book whose release was asked for. */
  release(id: string) {
    return this.releases.of(id);
  }

  /** Of what the act is about now. @returns undefined for a result whose seal was opened, and for a book that is another one by now */
  async digestOf({ kind, subject, reason }: Pick<Act, 'kind' | 'subject' | 'reason'>, names: Names) {
    if (kind === 'revoke') return revocationDigest(await this.contents.revocation(subject, reason!));
    if (kind === 'release') {
      const release = await this.release(subject);
      return release?.current ? releaseDigest(release) : undefined;
    }
    const publication = await this.contents.publication(subject, names);
    return publication && digestOf(publication);
  }
}
