import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { RoundClosedV1 } from '@sangtao/contracts/judging/round-closed.v1';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { NotYet } from '@sangtao/messaging/runtime';
import type { Prepared } from '@sangtao/messaging/sql';
import { parseRulebook, type Rulebook } from '@sangtao/programmes/rulebook';
import { Database } from '@sangtao/service-kit/database';
import { inBatches } from '@sangtao/service-kit/event-transport';
import { placesOf } from '../selection/selected-places.js';
import type { Closing } from '../results/results.store.js';

const acceptStatement: Prepared = {
  name: 'entries-accepted',
  text: `
    insert into awards.entry (id, edition_id, code, field_code, province_code, title, account_ids)
    select "entryId", "editionId", code, "fieldCode", "provinceCode", title, array(select json_array_elements_text(holders)::uuid)
    from json_to_recordset($1::json) as given ("entryId" uuid, "editionId" uuid, code text, "fieldCode" text,
      "provinceCode" text, title text, holders json)
    on conflict (id) do update set field_code = excluded.field_code, title = excluded.title,
      account_ids = excluded.account_ids`,
};

/** What awards learns of editions, entries and rankings. */
@Controller()
export class KnowledgeConsumer {
  constructor(private readonly database: Database) {}

  @EventPattern(EditionAmendedV1.type)
  async editionAmended(@Payload() { data }: EventEnvelope<EditionAmendedV1>): Promise<void> {
    await this.database.query(
      `insert into awards.edition (id, code, year, rulebook) values ($1, $2, $3, $4::jsonb)
       on conflict (id) do update set code = excluded.code, year = excluded.year, rulebook = excluded.rulebook`,
      [data.editionId, data.code, data.year, JSON.stringify(parseRulebook(data.rulebook))],
    );
  }

  @EventPattern(EntryAcceptedV1.type, inBatches)
  async entriesAccepted(@Payload() events: EventEnvelope<EntryAcceptedV1>[]): Promise<void> {
    const rows = events.map(({ data }) => {
      const { entryId, editionId, code, fieldCode, provinceCode, title, applicantId, authorAccountIds } = data;
      const holders = [...new Set([applicantId, ...authorAccountIds])];
      return { entryId, editionId, code, fieldCode, provinceCode, title, holders };
    });
    await this.database.query(acceptStatement, [JSON.stringify(rows)]);
  }

  /** The ranking becomes a proposal under the rulebook's prizes; nothing is given yet. */
  @EventPattern(RoundClosedV1.type)
  async roundClosed(@Payload() { data }: EventEnvelope<RoundClosedV1>): Promise<void> {
    const { editionId, roundId, ranking } = data;
    const [edition] = await this.database.query<{ rulebook: Rulebook }>(
      'select rulebook from awards.edition where id = $1',
      [editionId],
    );
    if (!edition) throw new NotYet(`edition ${editionId}`);
    if (data.stageCode !== edition.rulebook.stages.at(-1)!.code) return;
    const provinceOf = await this.provincesOf(editionId);
    const unknown = ranking.find(({ entryId }) => !provinceOf.has(entryId));
    // A list counts by province.
    if (edition.rulebook.selection && unknown) throw new NotYet(`entry ${unknown.entryId}`);
    const listed = ranking.map((entry) => ({ ...entry, provinceCode: provinceOf.get(entry.entryId) ?? null }));
    const readingsOf = new Map(ranking.map(({ entryId, readings }) => [entryId, readings]));
    const places = placesOf(edition.rulebook, listed).map((place) => {
      return { ...place, readings: readingsOf.get(place.entryId)! };
    });
    await this.database.transaction(async (tx) => {
      const closing: Closing = { method: data.method, nEntries: ranking.length, checkpoint: data.checkpoint };
      await tx.query(
        `insert into awards.result (edition_id, round_id, state, closing) values ($1, $2, 'proposed', $3::jsonb)`,
        [editionId, roundId, JSON.stringify(closing)],
      );
      await tx.query(
        `insert into awards.place (edition_id, entry_id, field_code, rank, score, tie_step, proposed_prize, prize, undecided, tied, readings)
         select $1, "entryId", "fieldCode", rank, score, "tieStep", "proposedPrize", prize, undecided, undecided, readings
         from jsonb_to_recordset($2::jsonb) as given ("entryId" uuid, "fieldCode" text, rank int, score double precision,
           "tieStep" text, "proposedPrize" text, prize text, undecided boolean, readings int)`,
        [editionId, JSON.stringify(places)],
      );
    });
  }

  private async provincesOf(editionId: string): Promise<ReadonlyMap<string, string | null>> {
    const rows = await this.database.query<{ id: string; province: string | null }>(
      'select id, province_code as province from awards.entry where edition_id = $1',
      [editionId],
    );
    return new Map(rows.map(({ id, province }) => [id, province]));
  }
}
