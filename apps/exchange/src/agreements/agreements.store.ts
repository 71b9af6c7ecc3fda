import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { managedBy, type Reader } from './agreement-rights.sql.js';
import type { AgreementKind, AgreementState, Party } from './agreement.js';

export interface Agreement {
  id: string;
  kind: AgreementKind;
  subject: string;
  state: AgreementState;
  provinceCode: string;
  contactId: string | null;
  gatheringId: string | null;
  signingId: string | null;
  /** From which it came. */
  meetingId: string | null;
  /** Whether its subject and parties may stand on the event's page. */
  announced: boolean;
  place: string | null;
  /** Days are `YYYY-MM-DD`. */
  signedOn: string | null;
  reviewOn: string;
  updatedOn: string;
  startWithinDays: number;
  valueVnd: number | null;
  deliverables: string[];
  endReason: string | null;
  parties: Party[];
  version: number;
}

export type NewAgreement = Omit<Agreement, 'state' | 'signedOn' | 'endReason' | 'version'> & {
  createdAt: Date;
  createdBy: string;
};

export const agreementColumns = `agreement.id, agreement.kind, agreement.subject, agreement.state,
  agreement.province_code as "provinceCode", contact_id as "contactId", gathering_id as "gatheringId", signing_id as "signingId", meeting_id as "meetingId", announced, place,
  signed_on::text as "signedOn", review_on::text as "reviewOn", updated_on::text as "updatedOn",
  start_within_days as "startWithinDays", value_vnd::float8 as "valueVnd", deliverables, end_reason as "endReason", agreement.version,
  (select jsonb_agg(jsonb_build_object('organisationId', organisation_id, 'name', name, 'provinceCode', party.province_code,
            'ownerId', owner_id, 'signatory', signatory) order by nr) from exchange.agreement_party party where agreement_id = agreement.id) as parties`;

/** Agreements with their parties. What is hidden is not found. */
@Injectable()
export class AgreementsStore {
  constructor(private readonly database: Database) {}

  /** That this person looks after. @throws Refusal not-found */
  async managed(id: string, reader: Reader): Promise<Agreement> {
    return this.find(this.database, id, reader, '');
  }

  /** The same one, locked until the transaction ends. @throws Refusal not-found, version-conflict */
  async lock(tx: Transaction, { id, version }: { id: string; version?: number }, reader: Reader): Promise<Agreement> {
    const agreement = await this.find(tx, id, reader, 'for update');
    if (version !== undefined && agreement.version !== version) {
      throw new Refusal('version-conflict', { version: agreement.version });
    }
    return agreement;
  }

  async insert(tx: Transaction, agreement: NewAgreement): Promise<void> {
    const { id, kind, subject, provinceCode, contactId, gatheringId, signingId, place, reviewOn } = agreement;
    const { updatedOn, startWithinDays, valueVnd, deliverables, createdAt, createdBy, announced, meetingId } =
      agreement;
    await tx.query(
      `insert into exchange.agreement (id, kind, subject, province_code, contact_id, gathering_id, signing_id, place, review_on,
         updated_on, start_within_days, value_vnd, deliverables, created_at, created_by, announced, meeting_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17)`,
      [
        ...[id, kind, subject, provinceCode, contactId, gatheringId, signingId, place, reviewOn],
        ...[
          updatedOn,
          startWithinDays,
          valueVnd,
          JSON.stringify(deliverables),
          createdAt,
          createdBy,
          announced,
          meetingId,
        ],
      ],
    );
    await this.setParties(tx, id, agreement.parties);
  }

  /** @returns the new version */
  async update(tx: Transaction, agreement: Agreement): Promise<number> {
    const { id, subject, state, contactId, gatheringId, signingId, place, signedOn, reviewOn } = agreement;
    const { startWithinDays, valueVnd, deliverables, endReason, announced } = agreement;
    const [row] = await tx.query<{ version: number }>(
      `update exchange.agreement set subject = $2, state = $3, contact_id = $4, gathering_id = $5, signing_id = $6, place = $7,
         signed_on = $8, review_on = $9, start_within_days = $10, value_vnd = $11, deliverables = $12::jsonb, end_reason = $13, announced = $14,
         version = version + 1
       where id = $1 returning version`,
      [
        ...[id, subject, state, contactId, gatheringId, signingId, place, signedOn, reviewOn],
        ...[startWithinDays, valueVnd, JSON.stringify(deliverables), endReason, announced],
      ],
    );
    return row!.version;
  }

  /** @throws Refusal party-has-tasks where one that goes has tasks */
  async setParties(tx: Transaction, id: string, parties: readonly Party[]): Promise<void> {
    const kept = await tx.query(
      'select from exchange.agreement_task where agreement_id = $1 and party_nr >= $2 limit 1',
      [id, parties.length],
    );
    if (kept.length > 0) throw new Refusal('party-has-tasks');
    await tx.query('delete from exchange.agreement_party where agreement_id = $1 and nr >= $2', [id, parties.length]);
    await tx.query(
      `insert into exchange.agreement_party (agreement_id, nr, organisation_id, name, province_code, owner_id, signatory)
       select $1, nr - 1, one ->> 'organisationId', one ->> 'name', one ->> 'provinceCode', one ->> 'ownerId', one ->> 'signatory'
         from jsonb_array_elements($2::jsonb) with ordinality as given (one, nr)
       on conflict (agreement_id, nr) do update set organisation_id = excluded.organisation_id, name = excluded.name,
         province_code = excluded.province_code, owner_id = excluded.owner_id, signatory = excluded.signatory`,
      [id, JSON.stringify(parties)],
    );
  }

  /** Something was heard: the days of silence count anew. */
  async heard(tx: Transaction, id: string, today: string): Promise<void> {
    await tx.query('update exchange.agreement set updated_on = $2 where id = $1', [id, today]);
  }

  async setState(tx: Transaction, id: string, state: AgreementState): Promise<void> {
    await tx.query('update exchange.agreement set state = $2, version = version + 1 where id = $1', [id, state]);
  }

  /** @returns the number of the agreement's next event */
  async nextEvent(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'update exchange.agreement set event_version = event_version + 1 where id = $1 returning event_version as version',
      [id],
    );
    return row!.version;
  }

  private async find(on: Pick<Transaction, 'query'>, id: string, reader: Reader, lock: string): Promise<Agreement> {
    const [agreement] = await on.query<Agreement>(
      `select ${agreementColumns} from exchange.agreement where id = $2 and ${managedBy} ${lock}`,
      [JSON.stringify(reader), id],
    );
    if (!agreement) throw new Refusal('not-found');
    return agreement;
  }
}
