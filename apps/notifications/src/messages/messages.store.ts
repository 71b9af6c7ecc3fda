import { Injectable } from '@nestjs/common';
import type { Prepared } from '@sangtao/messaging/sql';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Mailer } from '../delivery/mailer.js';
import type { InvitationFacts } from '../templates/invitation-text.js';
import type { MessageData } from '../templates/render.js';
import type { Kind, Locale } from '../templates/texts.js';

export interface Address {
  email: string;
  name: string;
  locale: Locale;
}

/** Whom an invitation goes to, and what is asked for with it and never kept. */
export interface Invited extends Address {
  /** Absent from an owner of before letters said it. */
  letter?: InvitationFacts;
}

export interface NewMessage {
  /** Event id, or the sender's own key: one message per source, person and channel. */
  source: string;
  accountId: string;
  kind: Kind;
  data: MessageData;
}

/** About an invitation. */
export interface Letter {
  /** What became of it is told under this number. */
  id: string;
  data: MessageData & { invitationId: string };
}

export interface MessageRow {
  id: string;
  accountId: string | null;
  /** Only where the sender gave it; else it is asked from identity when it is needed. */
  address: Address | null;
  kind: Kind;
  data: MessageData;
  at: Date;
  state: 'queued' | 'sending' | 'sent' | 'kept' | 'failed' | 'shown';
  attempts: number;
  readAt: Date | null;
}

export const messageColumns = `id, account_id as "accountId", address, kind, data, at, state, attempts, read_at as "readAt"`;

const tellStatement: Prepared = {
  name: 'tell',
  text: `
    insert into notifications.message (id, source, recipient, channel, account_id, kind, data, at, state, due_at)
    select id, source, "accountId", channel, "accountId", kind, data, $2, state, $2
      from json_to_recordset($1::json)
        as row (id uuid, source text, "accountId" text, channel text, kind text, data jsonb, state text)
     where channel = 'inbox'
        or not exists (select 1 from notifications.preference p where p.account_id = "accountId" and not p.email)
    on conflict (source, recipient, channel) do nothing`,
};

@Injectable()
export class MessagesStore {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly mailer: Mailer,
  ) {}

  /** Into the person's inbox and, unless they chose otherwise, as an e-mail; told twice, nothing happens. */
  async tell(messages: NewMessage[]): Promise<void> {
    const { database, clock, ids } = this.surroundings;
    const now = clock.now();
    const rows = messages.flatMap((message) => [
      { ...message, id: ids.next(), channel: 'inbox', state: 'shown' },
      { ...message, id: ids.next(), channel: 'email', state: this.mailer.sends ? 'queued' : 'kept' },
    ]);
    await database.query(tellStatement, [JSON.stringify(rows), now]);
  }

  /** Letters to people who may have no account: each address is asked for when its letter is written. */
  async write(source: string, kind: Kind, letters: Letter[]): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.query(
      `insert into notifications.message (id, source, recipient, channel, kind, data, at, state, due_at)
       select id, $2, id::text, 'email', $5, data, $3, $4, $3
       from json_to_recordset($1::json) as row (id uuid, data jsonb) on conflict do nothing`,
      [JSON.stringify(letters), source, clock.now(), this.mailer.sends ? 'queued' : 'kept', kind],
    );
  }

  /** Letters of before they said whose they are go as well, once their links have ended: they may be this person's. */
  async forget(accountId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      await tx.query(
        `delete from notifications.message
          where account_id = $1
             or account_id is null and state in ('sent', 'failed', 'kept') and at < $2::timestamptz - interval '1 day'`,
        [accountId, clock.now()],
      );
      await tx.query('delete from notifications.preference where account_id = $1', [accountId]);
    });
  }

  /** To an address that the caller gives: what sign-in depends on. */
  async send(source: string, kind: Kind, address: Address, message: { accountId?: string; data: MessageData }) {
    const { database, clock, ids } = this.surroundings;
    await database.query(
      `insert into notifications.message (id, source, recipient, channel, account_id, address, kind, data, at, state, due_at)
       values ($1, $2, $3, 'email', $4, $5::jsonb, $6, $7::jsonb, $8, 'queued', $8)
       on conflict (source, recipient, channel) do nothing`,
      [
        ids.next(),
        source,
        message.accountId ?? address.email.toLowerCase(),
        message.accountId ?? null,
        JSON.stringify(address),
        kind,
        JSON.stringify(message.data),
        clock.now(),
      ],
    );
  }
}
