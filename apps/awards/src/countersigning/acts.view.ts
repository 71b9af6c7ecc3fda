import { Injectable } from '@nestjs/common';
import type { Act } from './act.js';
import { ActsStore } from './acts.store.js';
import { ContentsStore } from './contents.store.js';
import { Deciders } from './deciders.js';

/** The acts of an edition with all that the second person signs. */
@Injectable()
export class ActsView {
  constructor(
    private readonly acts: ActsStore,
    private readonly contents: ContentsStore,
    private readonly deciders: Deciders,
  ) {}

  async of(editionId: string, reader: string) {
    const acts = await this.acts.ofEdition(editionId);
    const people = acts.flatMap(({ askedBy, approvedBy }) => (approvedBy ? [askedBy, approvedBy] : [askedBy]));
    const names = await this.deciders.names(people);
    const person = (accountId: string) => ({ accountId, name: names.get(accountId) ?? null });
    const shown = [];
    for (const act of acts) {
      const { id, kind, askedBy, askedAt, approvedBy, approvedAt, digest, version } = act;
      const by = { askedBy: person(askedBy), askedAt, approvedBy: approvedBy && person(approvedBy), approvedAt };
      const mayApprove = approvedBy === null && askedBy !== reader;
      shown.push({ id, kind, ...by, mayApprove, digest, version, ...(await this.contentOf(act)) });
    }
    return { items: shown };
  }

  private async contentOf({ kind, subject, reason }: Act) {
    return kind === 'publish'
      ? { publication: await this.contents.publication(subject), revocation: null }
      : { publication: null, revocation: await this.contents.revocation(subject, reason!) };
  }
}
