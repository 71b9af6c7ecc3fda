import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Roles } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { page, PageQuery, readCursor } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IsIn, IsOptional } from 'class-validator';
import { Letters } from '../delivery/letters.js';
import { messageColumns, type MessageRow } from '../messages/messages.store.js';

const states = ['queued', 'sending', 'sent', 'kept', 'failed'] as const;

class OutboxQuery extends PageQuery {
  @IsOptional()
  @IsIn(states)
  state?: (typeof states)[number];
}

/** The e-mails, also those that are kept because there is no mail server. */
@Roles('admin')
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly database: Database,
    private readonly letters: Letters,
  ) {}

  @Get()
  async list(@Query() { state, cursor, limit }: OutboxQuery) {
    const rows = await this.database.query<MessageRow>(
      `select ${messageColumns} from notifications.message
        where channel = 'email' and ($1::text is null or state = $1) and ($2::uuid is null or id < $2)
        order by id desc limit $3`,
      [state ?? null, readCursor(cursor, (value): value is string => typeof value === 'string') ?? null, limit + 1],
    );
    const { items, nextCursor } = page(rows, limit, ({ id }) => id);
    const shown = [];
    for (const row of items) shown.push(await this.show(row, false));
    return { items: shown, nextCursor };
  }

  @Get(':id')
  async get(@Param('id', ParseUUIDPipe) id: string) {
    const [row] = await this.database.query<MessageRow>(
      `select ${messageColumns} from notifications.message where channel = 'email' and id = $1`,
      [id],
    );
    if (!row) throw new Refusal('not-found');
    return this.show(row, true);
  }

  private async show(row: MessageRow, whole: boolean) {
    const { id, kind, state, attempts, at } = row;
    // Once sent, the address is forgotten; an account may be gone as well.
    const known = row.address ?? row.accountId;
    const letter = known ? await this.letters.write(row).catch(() => undefined) : undefined;
    return {
      id,
      kind,
      state,
      attempts,
      at,
      to: letter ? { name: letter.to.name, email: letter.to.email } : null,
      subject: letter?.mail.subject ?? null,
      ...(whole ? { text: letter?.mail.text ?? null, html: letter?.mail.html ?? null } : {}),
    };
  }
}
