import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Gathering } from '../gatherings/gathering.js';
import type { Invitation, InvitationState } from './invitation.js';
import type { InvitationsQuery } from './invitations.dto.js';
import { everSent, invitationColumns } from './invitations.store.js';

export interface InvitationCounts {
  all: number;
  new: number;
  sent: number;
  delivered: number;
  bounced: number;
  accepted: number;
  declined: number;
  withdrawn: number;
}

/** What somebody is invited to, and as what; nothing about who they are. */
export type InvitedTo = Pick<
  Gathering,
  'nameVi' | 'nameEn' | 'startsOn' | 'endsOn' | 'timeZone' | 'venue' | 'registrationClosesAt'
> & {
  gatheringId: string;
  /** The province where it is held. */
  heldIn: string;
  kind: { vi: string; en: string };
  /** Who invites. */
  organiser: { vi: string; en: string };
};

export type MyInvitation = Invitation & InvitedTo;

const invitedTo = `"gatheringId", name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", ends_on::text as "endsOn",
  time_zone as "timeZone", venue, gathering.province_code as "heldIn", registration_closes_at as "registrationClosesAt",
  template #> '{badge,organiser}' as organiser,
  coalesce((select one -> 'name' from jsonb_array_elements(template -> 'kinds') one where one ->> 'code' = "kindCode"),
    jsonb_build_object('vi', "kindCode", 'en', "kindCode")) as kind`;

const isId = (value: unknown): value is string => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value));

@Injectable()
export class InvitationsView {
  constructor(private readonly database: Database) {}

  async list(gatheringId: string, { state, delivery, q, cursor, limit }: InvitationsQuery): Promise<Page<Invitation>> {
    const after = readCursor(cursor, isId);
    const rows = await this.database.query<Invitation>(
      `select ${invitationColumns} from gatherings.invitation
       where gathering_id = $1 and ($2::text is null or state = $2) and ($3::text is null or delivery = $3)
         and ($4::text is null or name ilike '%' || $4 || '%' or email ilike '%' || $4 || '%' or organisation ilike '%' || $4 || '%')
         and ($5::uuid is null or id > $5) order by id limit $6`,
      [gatheringId, state ?? null, delivery ?? null, q?.replace(/[%_\\]/g, '\\$&') ?? null, after ?? null, limit + 1],
    );
    return page(rows, limit, ({ id }) => id);
  }

  async counts(gatheringId: string): Promise<InvitationCounts> {
    const [row] = await this.database.query<InvitationCounts>(
      `select count(*)::int as "all", (count(*) filter (where state = 'new'))::int as "new",
         (count(*) filter (where ${everSent}))::int as sent, (count(*) filter (where delivery = 'delivered'))::int as delivered,
         (count(*) filter (where delivery = 'bounced'))::int as bounced,
         (count(*) filter (where state = 'accepted'))::int as accepted, (count(*) filter (where state = 'declined'))::int as declined,
         (count(*) filter (where state = 'withdrawn'))::int as withdrawn
       from gatherings.invitation where gathering_id = $1`,
      [gatheringId],
    );
    return row!;
  }

  /** To this address, once they were sent; nothing of a gathering that is over. */
  ofEmail(email: string): Promise<MyInvitation[]> {
    return this.database.query<MyInvitation>(
      `select invitation.*, ${invitedTo}
       from (select ${invitationColumns} from gatherings.invitation where email = $1 and ${everSent}) invitation
       join gatherings.gathering on gathering.id = "gatheringId" where gathering.state <> 'ended' order by starts_on, "addedAt" limit 100`,
      [email],
    );
  }

  /** What the letter with this number is about, for whoever has it. @throws Refusal not-found before it is sent, once its holder is forgotten or the gathering is over; invitation-withdrawn */
  async letter(id: string): Promise<InvitedTo> {
    const { state, ...letter } = await this.invitedTo(id);
    if (state === 'withdrawn') throw new Refusal('invitation-withdrawn');
    return letter;
  }

  /** The same, also of what was withdrawn. @throws Refusal not-found */
  async invitedTo(id: string): Promise<InvitedTo & { state: InvitationState }> {
    const [row] = await this.database.query<InvitedTo & { state: InvitationState }>(
      `select ${invitedTo}, invitation.state
       from (select gathering_id as "gatheringId", kind_code as "kindCode", state from gatherings.invitation
         where id = $1 and ${everSent} and name <> '▇▇▇') invitation
       join gatherings.gathering on gathering.id = "gatheringId" where gathering.state <> 'ended'`,
      [id],
    );
    if (!row) throw new Refusal('not-found');
    return row;
  }
}
