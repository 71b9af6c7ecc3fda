import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Grant } from '@sangtao/service-kit/auth';
import { settings } from '@sangtao/service-kit/settings';
import { IdentitySettings } from '../identity.config.js';
import { isGuarded } from '../sessions/session-rules.js';

/** Folded name, id. */
export type PersonKey = [name: string, id: string];

interface PersonRow {
  id: string;
  name: string;
  sortedBy: string;
  grants: Grant[];
}

/** Accounts as those see them who look after them. */
@Injectable()
export class PeopleView {
  constructor(private readonly database: Database) {}

  /** Whose name or address has all the words, with or without accents; by name. One row more than the limit, where there is one. */
  async find({ words, after, limit }: { words: string[]; after: PersonKey | undefined; limit: number }) {
    const rows = await this.database.query<PersonRow>(
      `select id, name, email, "emailVerified", "createdAt", signed_in_at as "signedInAt", disabled_at as "closedAt",
              exists (select from identity.account where "userId" = u.id and password is not null) as "hasPassword",
              exists (select from identity.totp where account_id = u.id and confirmed_at is not null)
                or exists (select from identity.passkey where "userId" = u.id) as "hasSecondFactor",
              (select count(*)::int from identity.session where "userId" = u.id and "expiresAt" > now()) as sessions,
              coalesce((select jsonb_agg(jsonb_build_object('role', role, 'scope', scope) order by role, scope)
                          from identity.grant_given where account_id = u.id), '[]') as grants,
              folded.sorted as "sortedBy"
         from identity."user" u,
              lateral (select identity.folded(u.name) as sorted, identity.folded(u.name || ' ' || u.email) as words) as folded
        where not exists (select from unnest($1::text[]) word where position(identity.folded(word) in folded.words) = 0)
          and ($2::text is null or (folded.sorted, id) > ($2, $3))
        order by folded.sorted, id limit $4`,
      [words, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    const required = settings(IdentitySettings).secondFactor === 'required';
    return rows.map(({ sortedBy, ...row }) => {
      const person = { ...row, secondFactorRequired: required && row.grants.some(isGuarded) };
      return { person, key: [sortedBy, row.id] satisfies PersonKey };
    });
  }
}
