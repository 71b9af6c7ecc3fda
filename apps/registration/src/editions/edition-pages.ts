import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Edition } from './edition.js';
import { editionAnswer } from './editions.dto.js';
import { EditionsStore } from './editions.store.js';

interface EditionPage {
  version: number;
  draft: boolean;
  /** As a row of a list, and with its rulebook: JSON. */
  row: string;
  whole: string;
}

/**
 * Editions as JSON that is ready to be sent, made once for each version of each: in the last hour before a deadline everybody reads the same
 * few. Which versions they have is asked every time, so nobody reads what is no longer so.
 */
@Injectable()
export class EditionPages {
  private readonly made = new Map<string, EditionPage>();

  constructor(private readonly editions: EditionsStore) {}

  async list(withDrafts: boolean): Promise<string> {
    const pages = await Promise.all((await this.editions.heads(withDrafts)).map((head) => this.page(head)));
    return `{"items":[${pages.map(({ row }) => row).join()}],"nextCursor":null}`;
  }

  /** @throws Refusal not-found, also for a draft of which the caller may not know */
  async get(id: string, mayReadDraft: () => boolean): Promise<string> {
    const head = await this.editions.head(id);
    const { draft, whole } = await this.page(head);
    if (draft && !mayReadDraft()) throw new Refusal('not-found');
    return whole;
  }

  private async page({ id, version }: Pick<Edition, 'id' | 'version'>): Promise<EditionPage> {
    const known = this.made.get(id);
    if (known?.version === version) return known;
    const edition = await this.editions.get(id);
    const answer = editionAnswer(edition);
    const page: EditionPage = {
      version: edition.version,
      draft: edition.state === 'draft',
      row: JSON.stringify(answer),
      whole: JSON.stringify({ ...answer, rulebook: edition.rulebook }),
    };
    this.made.set(id, page);
    return page;
  }
}
