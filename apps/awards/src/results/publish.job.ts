import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HonourConferredV1 } from '@sangtao/contracts/awards/honour-conferred.v1';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ResultsStore, type PlaceRow, type Result } from './results.store.js';

interface Honour extends PlaceRow {
  id: string;
  prize: string;
  certificateCode: string;
  authors: string[];
}

/** At the set moment a sealed result becomes public: page, honours and events in one transaction, once. */
@Injectable()
export class Publish {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly results: ResultsStore,
    private readonly internalApi: InternalApi,
  ) {}

  @Every(1)
  async run(): Promise<void> {
    const { database, clock } = this.surroundings;
    const due = await database.query<{ id: string }>(
      `select edition_id as id from awards.result where state = 'sealed' and publish_at <= $1`,
      [clock.now()],
    );
    for (const { id } of due) await this.publish(id);
  }

  private async publish(editionId: string): Promise<void> {
    const { database, clock, ids } = this.surroundings;
    const winners = (await this.results.places(editionId)).filter((place) => place.prize !== null);
    // Names are read at the moment of use; from here on they stand in the honours register.
    const { items } = await this.internalApi.post<{ items: { id: string; title: string; authors: string[] }[] }>(
      'registration',
      '/internal/entries/batch',
      { ids: winners.map(({ entryId }) => entryId) },
    );
    const known = new Map(items.map((item) => [item.id, item]));
    await database.transaction(async (tx) => {
      const result = await this.results.lock(tx, editionId);
      const now = clock.now();
      if (result.state !== 'sealed' || result.publishAt! > now) return;
      const honours = winners.map((place): Honour => {
        const { title, authors } = known.get(place.entryId) ?? { title: place.title, authors: [] };
        return { ...place, title, authors, prize: place.prize!, id: ids.next(), certificateCode: certificateCode() };
      });
      await this.confer(tx, editionId, honours, now);
      await tx.query('update awards.result set page = $2::jsonb, published_at = $3 where edition_id = $1', [
        editionId,
        JSON.stringify(pageOf(result, honours, now)),
        now,
      ]);
      await this.results.advance(tx, result, 'published');
      await this.tell(tx, result, honours, now);
    });
  }

  private async confer(tx: Transaction, editionId: string, honours: Honour[], at: Date): Promise<void> {
    await tx.query(
      `insert into awards.honour (id, edition_id, entry_id, field_code, prize_code, certificate_code, title, authors, conferred_at)
       select id, $1, "entryId", "fieldCode", prize, "certificateCode", title, authors, $3
       from jsonb_to_recordset($2::jsonb) as given (id uuid, "entryId" uuid, "fieldCode" text, prize text,
         "certificateCode" text, title text, authors jsonb)`,
      [editionId, JSON.stringify(honours), at],
    );
  }

  private async tell(
    tx: Transaction,
    { editionId, decisionNumber }: Result,
    honours: Honour[],
    now: Date,
  ): Promise<void> {
    const at = now.toISOString();
    const list = honours.map(({ id, entryId, fieldCode, prize }) => ({
      honourId: id,
      entryId,
      fieldCode,
      prizeCode: prize,
    }));
    const data = { editionId, decisionNumber: decisionNumber!, publishedAt: at, honours: list };
    await tx.publish(ResultsPublishedV1, { key: editionId, version: 1, data });
    for (const { id: honourId, entryId, prize: prizeCode, certificateCode: code } of honours) {
      const conferred = { honourId, editionId, entryId, prizeCode, certificateCode: code, at };
      await tx.publish(HonourConferredV1, { key: honourId, version: 1, data: conferred });
    }
  }
}

/** What the public reads, prepared once. */
function pageOf({ editionId, code, rulebook, decisionNumber }: Result, honours: Honour[], publishedAt: Date): object {
  const fields = rulebook.fields.map(({ code: fieldCode, name }) => ({
    fieldCode,
    nameVi: name.vi,
    nameEn: name.en,
    honours: rulebook.prizes.flatMap((prize) =>
      honours
        .filter((honour) => honour.fieldCode === fieldCode && honour.prize === prize.code)
        .map(({ title, authors, provinceCode, certificateCode: certificate, code: entryCode }) => ({
          prizeCode: prize.code,
          prizeVi: prize.name.vi,
          prizeEn: prize.name.en,
          certificateCode: certificate,
          title,
          entryCode,
          authors,
          provinceCode,
        })),
    ),
  }));
  const edition = { id: editionId, code, nameVi: rulebook.name.vi, nameEn: rulebook.name.en };
  return { edition, decisionNumber, publishedAt, fields };
}

/** Unguessable, without letters that look alike (Crockford's base 32). */
function certificateCode(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}
