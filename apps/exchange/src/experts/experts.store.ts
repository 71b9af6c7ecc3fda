import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { regionOf } from '../listings/terms.js';
import type { Expert } from './expert.js';

export type OwnExpert = Expert & { isPublic: boolean };

const columns = `expert.id, account_id as "accountId", state, profile, reasons, consented_at as "consentedAt",
  submitted_at as "submittedAt", expert.published_at as "publishedAt", changed_at as "changedAt", version,
  event_version as "eventVersion"`;

/** Experts as they write themselves, and the pages that everybody sees. */
@Injectable()
export class ExpertsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found */
  ofAccount(accountId: string): Promise<OwnExpert> {
    return this.one('account_id = $1', accountId);
  }

  /** For a moderator. @throws Refusal not-found, also for what was never handed in */
  handedIn(id: string): Promise<OwnExpert> {
    return this.one('expert.id = $1 and submitted_at is not null', id);
  }

  /** Locked until the transaction ends; undefined where there is none. */
  async lock(tx: Transaction, by: 'id' | 'account_id', value: string): Promise<Expert | undefined> {
    const [expert] = await tx.query<Expert>(`select ${columns} from exchange.expert where ${by} = $1 for update`, [
      value,
    ]);
    return expert;
  }

  async save(tx: Transaction, expert: Expert): Promise<void> {
    const { consentedAt, submittedAt, publishedAt, changedAt } = expert;
    await tx.query(
      `insert into exchange.expert (id, account_id, state, profile, reasons, consented_at, submitted_at, published_at, changed_at,
         version, event_version)
       values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7, $8, $9, $10, $11)
       on conflict (id) do update set state = excluded.state, profile = excluded.profile, reasons = excluded.reasons,
         consented_at = excluded.consented_at, submitted_at = excluded.submitted_at, published_at = excluded.published_at,
         changed_at = excluded.changed_at, version = excluded.version, event_version = excluded.event_version`,
      [
        ...[expert.id, expert.accountId, expert.state, JSON.stringify(expert.profile), JSON.stringify(expert.reasons)],
        ...[consentedAt, submittedAt, publishedAt, changedAt, expert.version, expert.eventVersion],
      ],
    );
  }

  /** To everybody, as it is now; in one round trip. */
  async show(tx: Transaction, experts: readonly Expert[]): Promise<void> {
    const pages = experts.map(({ id, profile, publishedAt }) => {
      return { ...profile, id, publishedAt, region: regionOf(profile.provinceCode) };
    });
    await tx.query(
      `insert into exchange.expert_page (id, name, headline, helps_with, fields, keywords, province_code, region, languages,
         organisation_id, organisation_name, published_at)
       select id, name, headline, "helpsWith", array(select jsonb_array_elements_text(fields)),
         array(select jsonb_array_elements_text(keywords)), "provinceCode", region, array(select jsonb_array_elements_text(languages)),
         "organisationId", "organisationName", "publishedAt"
       from jsonb_to_recordset($1::jsonb) as given (id uuid, name text, headline text, "helpsWith" text, fields jsonb, keywords jsonb,
         "provinceCode" text, region text, languages jsonb, "organisationId" text, "organisationName" text, "publishedAt" timestamptz)
       on conflict (id) do update set name = excluded.name, headline = excluded.headline, helps_with = excluded.helps_with,
         fields = excluded.fields, keywords = excluded.keywords, province_code = excluded.province_code, region = excluded.region,
         languages = excluded.languages, organisation_id = excluded.organisation_id, organisation_name = excluded.organisation_name`,
      [JSON.stringify(pages)],
    );
  }

  async hide(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from exchange.expert_page where id = $1', [id]);
  }

  private async one(where: string, value: string): Promise<OwnExpert> {
    const [expert] = await this.database.query<OwnExpert>(
      `select ${columns}, expert_page.id is not null as "isPublic"
       from exchange.expert left join exchange.expert_page using (id) where ${where}`,
      [value],
    );
    if (!expert) throw new Refusal('not-found');
    return expert;
  }
}
