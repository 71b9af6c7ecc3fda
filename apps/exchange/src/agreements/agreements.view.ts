import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { managedBy, seenBy, type Reader } from './agreement-rights.sql.js';
import { agreementColumns, type Agreement } from './agreements.store.js';
import type { AgreementsQuery } from './agreements.dto.js';
import type { TaskCount } from './agreement-task.js';
import { Directory } from './directory.js';
import { silenceOn, taskCounts } from './silence.sql.js';

/** Urgency, id: where a page ended. */
export type AgreementKey = [urgency: number, id: string];

interface Shown extends Agreement, TaskCount {
  why: 'no-update' | 'not-begun' | null;
  since: string | null;
  days: number | null;
  urgency: number;
  chasedAt: Date | null;
  promiseAt: Date | null;
  promisedOn: string | null;
  promisedBy: string | null;
  mayManage: boolean;
}

const inForce = `agreement.state in ('signed', 'underway')`;

/** What is filtered and sorted by follows from the day. */
const shown = `
  select ${agreementColumns}, why, since::text, $2::date - since as days, counted.total, counted.done, counted."onSchedule",
    counted.late, counted.dropped, greatest($2::date - since, case when ${inForce} then "lateDays" end, 0) as urgency,
    (select max(at) from exchange.agreement_note note where note.agreement_id = agreement.id and kind = 'chase') as "chasedAt",
    promise.at as "promiseAt", promise.promised_on::text as "promisedOn", promise.by_id as "promisedBy", ${managedBy} as "mayManage"
  from exchange.agreement
  left join lateral (select at, promised_on, by_id from exchange.agreement_note note
    where note.agreement_id = agreement.id and kind = 'promise' order by at desc, id desc limit 1) as promise on true,
  ${silenceOn('$2')},
  lateral (select ${taskCounts}, max($2::date - due_on) filter (where task.state in ('planned', 'in-progress') and due_on < $2::date) as "lateDays"
    from exchange.agreement_task task where task.agreement_id = agreement.id) as counted`;

const looked = {
  late: `urgency > 0`,
  stale: `why = 'no-update'`,
  'not-begun': `why = 'not-begun'`,
  draft: `state = 'draft'`,
  'in-force': `state in ('signed', 'underway')`,
  closed: `state in ('completed', 'ended')`,
} as const;

/** Agreements as people see them: what is late comes first. */
@Injectable()
export class AgreementsView {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** One row more than the limit, where there is one. */
  async list(reader: Reader, query: AgreementsQuery, after: AgreementKey | undefined, today: string) {
    const { look, state, kind, provinceCode, gatheringId, signingId, q, limit } = query;
    const words = (q ?? '').split(/\s+/).filter((word) => word !== '');
    const rows = await this.database.query<Shown>(
      `select * from (${shown}
         where ${seenBy} and ($3::text is null or agreement.state = $3) and ($4::text is null or kind = $4)
           and ($5::text is null or agreement.province_code = $5 or exists (
             select from exchange.agreement_party party where party.agreement_id = agreement.id and party.province_code = $5))
           and ($6::uuid is null or gathering_id = $6) and ($7::uuid is null or signing_id = $7)
           and not exists (select from unnest($8::text[]) word where position(exchange.agreement_folded(word) in
             exchange.agreement_folded(subject || ' ' || coalesce((select string_agg(name, ' ') from exchange.agreement_party party
               where party.agreement_id = agreement.id), ''))) = 0)
       ) as shown where ${look ? looked[look] : 'true'} and ($9::int is null or (urgency, id) < ($9, $10::uuid))
       order by urgency desc, id desc limit $11`,
      [
        ...[JSON.stringify(reader), today, state ?? null, kind ?? null, provinceCode ?? null, gatheringId ?? null],
        ...[signingId ?? null, words, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      ],
    );
    return rows.map((row) => ({ item: listed(row), key: [row.urgency, row.id] satisfies AgreementKey }));
  }

  /** @throws Refusal not-found */
  async one(id: string, reader: Reader, today: string) {
    const [row] = await this.database.query<Shown>(`${shown} where agreement.id = $3 and ${seenBy}`, [
      JSON.stringify(reader),
      today,
      id,
    ]);
    if (!row) throw new Refusal('not-found');
    const names = await this.directory.names([row.contactId, ...row.parties.map(({ ownerId }) => ownerId)]);
    const person = (accountId: string | null) => accountId && { accountId, name: names.get(accountId) ?? null };
    const { place, announced, deliverables, startWithinDays, endReason, mayManage, meetingId } = row;
    const parties = row.parties.map(({ ownerId, ...party }) => ({ ...party, owner: person(ownerId) }));
    const more = { place, announced, deliverables, startWithinDays, endReason, mayManage, meetingId };
    return { ...summary(row), parties, contact: person(row.contactId), ...more };
  }
}

function summary(row: Shown) {
  const { id, kind, subject, state, provinceCode, signedOn, reviewOn, updatedOn, gatheringId, signingId } = row;
  const { total, done, onSchedule, late, dropped, why, since, days, promiseAt, promisedOn, promisedBy } = row;
  return {
    ...{ id, kind, subject, state, provinceCode, signedOn, reviewOn, updatedOn, gatheringId, signingId },
    valueVnd: row.valueVnd,
    tasks: { total, done, onSchedule, late, dropped },
    silence: why && { why, since, days },
    chasedAt: row.chasedAt,
    promise: promiseAt && { at: promiseAt, promisedOn, by: promisedBy },
    version: row.version,
  };
}

function listed(row: Shown) {
  const parties = row.parties.map(({ organisationId, name, provinceCode }) => ({ organisationId, name, provinceCode }));
  return { ...summary(row), parties };
}
