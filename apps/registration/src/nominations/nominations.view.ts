import { Injectable } from '@nestjs/common';
import { quotaOf } from '@sangtao/programmes/nomination';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import type { Edition } from '../editions/edition.js';
import type { ListedEntry, Nomination } from './nomination.js';
import type { NominationsQuery } from './nominations.dto.js';
import { nominationColumns, nominationTables, takesPlace, type Bodies } from './nominations.store.js';
import { Organisations } from './organisations.js';

type ListedNomination = Nomination & {
  entry: ListedEntry;
};

interface Counts {
  organisationId: string;
  sent: number;
  drafts: number;
  waiting: number;
  confirmed: number;
  declined: number;
  remindedAt: Date | null;
}

const none = { sent: 0, drafts: 0, waiting: 0, confirmed: 0, declined: 0, remindedAt: null };
const listed = `jsonb_build_object('title', title, 'code', entry.code, 'state', entry.state, 'answers', answers, 'authors', authors,
  'editableUntil', editable_until)`;
const still = (state: string) => `count(*) filter (where nomination.state = '${state}' and entry.code is null)::int`;

/** What bodies have begun, and how far it is. */
@Injectable()
export class NominationsView {
  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
  ) {}

  /** The latest first. */
  async list({ editionId, organisationId, cursor, limit }: NominationsQuery, bodies: Bodies) {
    const after = readCursor(cursor, (value): value is string => typeof value === 'string') ?? null;
    const rows = await this.database.query<ListedNomination>(
      `select ${nominationColumns}, ${listed} as entry from ${nominationTables}
        where nomination.edition_id = $1 and ($2::text[] is null or nomination.organisation_id = any($2))
          and ($3::text is null or nomination.organisation_id = $3) and ($4::text is null or entry_id::text < $4)
        order by entry_id desc limit $5`,
      [editionId, bodies, organisationId ?? null, after, limit + 1],
    );
    return page(rows, limit, ({ entryId }) => entryId) satisfies Page<ListedNomination>;
  }

  /** The bodies that the rulebook lets nominate, of these, with what each has done: in the order of the directory. */
  async bodies({ id, rulebook: { nomination: rule } }: Edition, bodies: Bodies) {
    if (!rule) return [];
    const [all, counts] = await Promise.all([this.organisations.all(), this.counts(id)]);
    const counted = new Map(counts.map((one) => [one.organisationId, one]));
    return all
      .map((body) => ({ ...body, quota: quotaOf(rule, body.kind) }))
      .filter((body) => body.quota > 0 && (bodies === null || bodies.includes(body.id)))
      .map(({ id: organisationId, nameVi, nameEn, kind, provinceCode, quota }) => {
        const done = counted.get(organisationId) ?? none;
        return { ...done, organisationId, nameVi, nameEn, kind, provinceCode, quota };
      });
  }

  private counts(editionId: string): Promise<Counts[]> {
    return this.database.query<Counts>(
      `with done as (
         select nomination.organisation_id as id, count(*) filter (where ${takesPlace})::int as sent, ${still('draft')} as drafts,
                ${still('waiting')} as waiting, ${still('confirmed')} as confirmed, ${still('declined')} as declined
           from ${nominationTables} where nomination.edition_id = $1 group by 1),
       body as (select organisation_id as id, reminded_at from registration.nominating_body where edition_id = $1)
       select coalesce(done.id, body.id) as "organisationId", coalesce(sent, 0) as sent, coalesce(drafts, 0) as drafts,
              coalesce(waiting, 0) as waiting, coalesce(confirmed, 0) as confirmed, coalesce(declined, 0) as declined,
              reminded_at as "remindedAt"
         from done full join body on body.id = done.id`,
      [editionId],
    );
  }
}
