import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryAmendedV1 } from '@sangtao/contracts/registration/entry-amended.v1';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { FileCheckedV1 } from '@sangtao/contracts/registration/file-checked.v1';
import type { Prepared } from '@sangtao/messaging/sql';
import { parseRulebook } from '@sangtao/programmes/rulebook';
import { Database } from '@sangtao/service-kit/database';
import { inBatches } from '@sangtao/service-kit/event-transport';
import { Ledger } from '../ledger/ledger.js';

const refreshed = `code = excluded.code, field_code = excluded.field_code, province_code = excluded.province_code,
  organisation_id = excluded.organisation_id, applicant_id = excluded.applicant_id,
  author_account_ids = excluded.author_account_ids, title = excluded.title, dossier = excluded.dossier,
  files = excluded.files, changed_at = excluded.changed_at`;

/** Entries, as their events tell about them, in one statement. */
const acceptStatement: Prepared = {
  name: 'entries-accepted',
  text: `
    insert into judging.entry (id, edition_id, code, field_code, province_code, organisation_id, applicant_id,
      author_account_ids, title, dossier, files, changed_at)
    select "entryId", "editionId", code, "fieldCode", "provinceCode", "organisationId", "applicantId",
      array(select json_array_elements_text("authorAccountIds")::uuid), title, dossier, files, at
    from json_to_recordset($1::json) as given ("entryId" uuid, "editionId" uuid, code text, "fieldCode" text,
      "provinceCode" text, "organisationId" text, "applicantId" uuid, "authorAccountIds" json, title text, dossier jsonb,
      files jsonb, at timestamptz)
    on conflict (id) do update set ${refreshed}`,
};

const outStatement: Prepared = {
  name: 'entries-out',
  text: `select id from judging.entry where id = any($1) and withdrawn`,
};

/** What judging learns of editions and entries. It can be forgotten and learnt again from the log. */
@Controller()
export class KnowledgeConsumer {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  @EventPattern(EditionAmendedV1.type)
  async editionAmended(@Payload() { data }: EventEnvelope<EditionAmendedV1>): Promise<void> {
    const rulebook = parseRulebook(data.rulebook);
    await this.database.query(
      `insert into judging.edition (id, code, rulebook, rulebook_version) values ($1, $2, $3::jsonb, $4)
       on conflict (id) do update set code = excluded.code, rulebook = excluded.rulebook, rulebook_version = excluded.rulebook_version`,
      [data.editionId, data.code, JSON.stringify(rulebook), data.rulebookVersion],
    );
  }

  @EventPattern(EntryAcceptedV1.type, inBatches)
  async entriesAccepted(@Payload() events: EventEnvelope<EntryAcceptedV1>[]): Promise<void> {
    await this.includeAgain(events.map(({ data }) => data));
    await this.database.query(acceptStatement, [JSON.stringify(events.map(({ data }) => data))]);
  }

  /** What is judged already is judged as it now stands; what is not accepted yet does not interest. */
  @EventPattern(EntryAmendedV1.type)
  async entryAmended(@Payload() { data }: EventEnvelope<EntryAmendedV1>): Promise<void> {
    await this.database.query(
      `update judging.entry set ${refreshed}
       from (select $2::uuid as edition_id, $3::text as code, $4::text as field_code, $5::text as province_code,
         $6::text as organisation_id, $7::uuid as applicant_id, $8::uuid[] as author_account_ids, $9::text as title,
         $10::jsonb as dossier, $11::jsonb as files, $12::timestamptz as changed_at) as excluded
       where id = $1 and entry.edition_id = excluded.edition_id`,
      columnsOf(data),
    );
  }

  @EventPattern(FileCheckedV1.type)
  async fileChecked(@Payload() { data }: EventEnvelope<FileCheckedV1>): Promise<void> {
    const files = JSON.stringify(data.files);
    await this.database.query(`update judging.entry set files = $2::jsonb where id = $1`, [data.entryId, files]);
  }

  @EventPattern(EntryWithdrawnV1.type)
  entryWithdrawn(@Payload() { data }: EventEnvelope<EntryWithdrawnV1>): Promise<void> {
    return this.exclude(data, { kind: 'exclusion', because: 'withdrawn' });
  }

  /** Those that had been withdrawn count again. Nearly always there is none, and one look tells so for all. */
  private async includeAgain(entries: { entryId: string; editionId: string; at: string }[]): Promise<void> {
    const out = await this.database.query<{ id: string }>(outStatement, [entries.map(({ entryId }) => entryId)]);
    const ids = new Set(out.map(({ id }) => id));
    for (const entry of entries) {
      if (ids.has(entry.entryId)) await this.exclude(entry, { kind: 'inclusion', because: 'accepted' });
    }
  }

  /** Whether the entry's scores count is in the ledger, as the scores are. An entry in that state already is left alone. */
  private async exclude(
    { entryId, editionId, at }: { entryId: string; editionId: string; at: string },
    { kind, because }: { kind: 'exclusion' | 'inclusion'; because: string },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const changed = await tx.query(
        'update judging.entry set withdrawn = $2 where id = $1 and withdrawn <> $2 returning id',
        [entryId, kind === 'exclusion'],
      );
      if (changed.length > 0) await this.ledger.appendToEdition(tx, editionId, { kind, entryId, because, at });
    });
  }
}

function columnsOf(data: EntryAmendedV1): unknown[] {
  const { entryId, editionId, code, fieldCode, provinceCode, organisationId, applicantId, authorAccountIds } = data;
  const who = [provinceCode, organisationId, applicantId, authorAccountIds];
  const what = [data.title, JSON.stringify(data.dossier), JSON.stringify(data.files), data.at];
  return [entryId, editionId, code, fieldCode, ...who, ...what];
}
