import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Roles } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { mailStates } from '@sangtao/service-kit/own-figures';
import { page, PageQuery, readCursor } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsIn, IsOptional } from 'class-validator';
import { Letters } from '../delivery/letters.js';
import { messageColumns, type MessageRow } from '../messages/messages.store.js';
import { MailQueueView } from './mail-queue.view.js';
import { outboxAnswers } from './outbox.answers.js';
import { RetryFailed } from './retry-failed.usecase.js';

class OutboxQuery extends PageQuery {
  @IsOptional()
  @IsIn(mailStates)
  state?: (typeof mailStates)[number];
}

/** The e-mails, also those that are kept because there is no mail server. */
@Roles('admin')
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly database: Database,
    private readonly letters: Letters,
    private readonly queue: MailQueueView,
    private readonly retry: RetryFailed,
  ) {}

  @Get()
  @Operation('Các thư điện tử đã gửi và đang giữ', 'The e-mails, sent and kept', outboxAnswers.list)
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

  /** How many are in which state, and since when the oldest waits. */
  @Get('summary')
  @Operation('Số thư theo trạng thái', 'How many e-mails are in which state', outboxAnswers.summary)
  async summary() {
    const { counts, waitingSince } = await this.queue.read();
    return { ...counts, waitingSince };
  }

  @Post('retry-failed')
  @HttpCode(200)
  @Operation('Gửi lại các thư không gửi được', 'Sends again what failed', outboxAnswers.again)
  async retryFailed() {
    return { again: await this.retry.run() };
  }

  @Get(':id')
  @Operation('Một thư điện tử', 'One e-mail', outboxAnswers.one)
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
    const known = row.address ?? row.accountId ?? row.data.invitationId;
    const letter = known ? await this.letters.write(row).catch(() => undefined) : undefined;
    return {
      id,
      kind,
      state,
      attempts,
      at,
      to: letter ? { name: letter.to.name, email: letter.to.email } : null,
      subject: letter?.mail.subject ?? (await this.letters.subject(row, currentScope()?.language ?? 'vi')) ?? null,
      ...(whole ? { text: letter?.mail.text ?? null, html: letter?.mail.html ?? null } : {}),
    };
  }
}
