import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { parseRulebook } from '@sangtao/programmes/rulebook';
import { Database } from '@sangtao/service-kit/database';

/** What judging learns of editions and entries. It can be forgotten and learnt again from the log. */
@Controller()
export class KnowledgeConsumer {
  constructor(private readonly database: Database) {}

  @EventPattern(EditionAmendedV1.type)
  async editionAmended(@Payload() { data }: EventEnvelope<EditionAmendedV1>): Promise<void> {
    const rulebook = parseRulebook(data.rulebook);
    await this.database.query(
      `insert into judging.edition (id, code, rulebook, rulebook_version) values ($1, $2, $3::jsonb, $4)
       on conflict (id) do update set code = excluded.code, rulebook = excluded.rulebook, rulebook_version = excluded.rulebook_version`,
      [data.editionId, data.code, JSON.stringify(rulebook), data.rulebookVersion],
    );
  }

  @EventPattern(EntryAcceptedV1.type)
  async entryAccepted(@Payload() { data }: EventEnvelope<EntryAcceptedV1>): Promise<void> {
    await this.database.query(
      `insert into judging.entry (id, edition_id, code, field_code, province_code, organisation_id, applicant_id,
         author_account_ids, title, dossier, files)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb)
       on conflict (id) do update set code = excluded.code, field_code = excluded.field_code, title = excluded.title,
         dossier = excluded.dossier, files = excluded.files, withdrawn = false`,
      [
        data.entryId,
        data.editionId,
        data.code,
        data.fieldCode,
        data.provinceCode,
        data.organisationId,
        data.applicantId,
        data.authorAccountIds,
        data.title,
        JSON.stringify(data.dossier),
        JSON.stringify(data.files),
      ],
    );
  }

  @EventPattern(EntryWithdrawnV1.type)
  async entryWithdrawn(@Payload() { data }: EventEnvelope<EntryWithdrawnV1>): Promise<void> {
    await this.database.query('update judging.entry set withdrawn = true where id = $1', [data.entryId]);
  }
}
