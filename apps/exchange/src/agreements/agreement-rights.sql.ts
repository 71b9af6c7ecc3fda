import { isAdmin, type Caller } from '@sangtao/service-kit/auth';

/** Whose agreements somebody sees, as one parameter of a statement. */
export interface Reader {
  accountId: string;
  /** Administrators, organisers of everything, officers of all provinces. */
  all: boolean;
  /** Whose officer. */
  provinces: string[];
  /** Gatherings whose organiser. */
  gatherings: string[];
}

export function readerOf(caller: Caller): Reader {
  const scopes = (role: string) => caller.grants.filter((grant) => grant.role === role).map(({ scope }) => scope);
  const [provinces, gatherings] = [scopes('officer'), scopes('organiser')];
  const all = isAdmin(caller) || provinces.includes('*') || gatherings.includes('*');
  return { accountId: caller.accountId, all, provinces, gatherings };
}

const listed = (list: keyof Reader) => `(select jsonb_array_elements_text($1::jsonb -> '${list}'))`;

/** Of `agreement`, with the reader as `$1`: who looks after it. */
export const managedBy = `(($1::jsonb ->> 'all')::boolean
  or agreement.province_code in ${listed('provinces')}
  or agreement.gathering_id::text in ${listed('gatherings')}
  or exists (select from exchange.agreement_party party
              where party.agreement_id = agreement.id and party.province_code in ${listed('provinces')}))`;

/** The same, who is named to follow it, and who answers for it on one side. */
export const seenBy = `(${managedBy} or agreement.contact_id = $1::jsonb ->> 'accountId' or exists (
  select from exchange.agreement_party party where party.agreement_id = agreement.id and party.owner_id = $1::jsonb ->> 'accountId'))`;

/** Of `task` and its `agreement`: who may say how the task stands. */
export const reportedBy = `(${managedBy} or task.owner_id = $1::jsonb ->> 'accountId' or exists (
  select from exchange.agreement_party party where party.agreement_id = agreement.id and party.nr = task.party_nr
     and party.owner_id = $1::jsonb ->> 'accountId'))`;
