import { Injectable } from '@nestjs/common';
import { digestOf, releaseDigest, revocationDigest, type Act } from './act.js';
import { ActsStore } from './acts.store.js';
import { Contents } from './contents.js';
import { ContentsStore, type Names } from './contents.store.js';
import { Deciders } from './deciders.js';

/** The acts of an edition with all that the second person signs. */
@Injectable()
export class ActsView {
  constructor(
    private readonly acts: ActsStore,
    private readonly contents: ContentsStore,
    private readonly names: Contents,
    private readonly people: Deciders,
  ) {}

  /** @throws Refusal try-again while registration does not answer */
  async of(editionId: string, reader: string) {
    const acts = await this.acts.ofEdition(editionId);
    const people = acts.flatMap(({ askedBy, approvedBy }) => (approvedBy ? [askedBy, approvedBy] : [askedBy]));
    const known = await this.people.names(people);
    const person = (accountId: string) => ({ accountId, name: known.get(accountId) ?? null });
    const titles = await this.titlesOf(acts);
    const shown = [];
    for (const act of acts) {
      const { id, kind, askedBy, askedAt, approvedBy, approvedAt, digest, version } = act;
      const by = { askedBy: person(askedBy), askedAt, approvedBy: approvedBy && person(approvedBy), approvedAt };
      const mayApprove = approvedBy === null && askedBy !== reader;
      const content = await this.contentOf(act, titles);
      // Its seal was opened while it was being read.
      if (!content) continue;
      shown.push({ id, kind, ...by, mayApprove, version, ...content, digest: digest ?? content.digest });
    }
    return { items: shown };
  }

  private titlesOf(acts: Act[]): Promise<Names> {
    const publication = acts.find(({ kind }) => kind === 'publish');
    return publication ? this.names.namesOf(publication.subject) : Promise.resolve(new Map());
  }

  private async contentOf({ kind, subject, reason }: Act, names: Names) {
    const nothing = { publication: null, revocation: null, release: null };
    if (kind === 'publish') {
      const publication = await this.contents.publication(subject, names);
      return publication && { ...nothing, publication, digest: digestOf(publication) };
    }
    if (kind === 'release') {
      const release = (await this.names.release(subject))!;
      const { works, pages, bytes, sha256, current } = release;
      return { ...nothing, release: { works, pages, bytes, sha256, current }, digest: releaseDigest(release) };
    }
    const revocation = await this.contents.revocation(subject, reason!);
    return { ...nothing, revocation, digest: revocationDigest(revocation) };
  }
}
