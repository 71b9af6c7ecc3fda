import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Directory } from './directory.js';

interface Names {
  vi: string;
  en: string;
}

interface Row {
  id: string;
  provinceCode: string;
  contactId: string | null;
  /** Whether the person answers for a side or a task of it. */
  isTheirs: boolean;
  subject: string;
  signedOn: string | null;
  place: string | null;
  gathering: Names | null;
  parties: { organisationId: string | null; name: string | null }[];
  next: { title: string; dueOn: string } | null;
}

/** What letters about agreements say. */
@Injectable()
export class ToldAgreementsView {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** Of those of which this person answers for a part, or which the person looks after: who, about what, where, and what of the person’s own is due next. */
  async of(accountId: string, ids: readonly string[]) {
    const rows = await this.database.query<Row>(
      `select agreement.id, subject, agreement.province_code as "provinceCode", contact_id as "contactId", signed_on::text as "signedOn", place,
         case when gathering.id is not null then jsonb_build_object('vi', name_vi, 'en', name_en) end as gathering,
         (select jsonb_agg(jsonb_build_object('organisationId', organisation_id, 'name', name) order by nr)
            from exchange.agreement_party party where party.agreement_id = agreement.id) as parties,
         (select jsonb_build_object('title', title, 'dueOn', due_on)
            from exchange.agreement_task task join exchange.agreement_party side on side.agreement_id = task.agreement_id and side.nr = party_nr
           where task.agreement_id = agreement.id and task.state in ('planned', 'in-progress') and $1 in (task.owner_id, side.owner_id)
           order by due_on, task.id limit 1) as next,
         exists (select from exchange.agreement_party party where party.agreement_id = agreement.id and owner_id = $1)
           or exists (select from exchange.agreement_task task where task.agreement_id = agreement.id and owner_id = $1) as "isTheirs"
       from exchange.agreement left join exchange.gathering on gathering.id = gathering_id
       where agreement.id = any($2)`,
      [accountId, ids],
    );
    const looked = await Promise.all(rows.map((row) => this.isTold(accountId, row)));
    const told = rows.filter((_row, n) => looked[n]);
    const nameOf = await this.directory.organisationNames(told.flatMap(({ parties }) => parties));
    return told.map(({ id, subject, signedOn, place, gathering, parties, next, isTheirs }) => ({
      ...{ id, subject, signedOn, place, gathering, next, looksAfter: !isTheirs },
      parties: parties.map(nameOf).filter((name) => name !== null),
    }));
  }

  /** As the letters are sent. */
  private async isTold(accountId: string, { isTheirs, contactId, provinceCode }: Row): Promise<boolean> {
    if (isTheirs) return true;
    if (contactId !== null) return contactId === accountId;
    const officers = await this.directory.officersOf(provinceCode).catch((): string[] => []);
    return officers.includes(accountId);
  }
}
