import { Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { page, PageQuery, readCursor } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { languageOf } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { ExchangeFacts } from '../knowledge/exchange-facts.js';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import { messageColumns, type MessageRow } from '../messages/messages.store.js';
import { render } from '../templates/render.js';
import { inboxAnswers } from './inbox.answers.js';

/** What a person was told, in the portal. */
@SignedIn()
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly knowledge: KnowledgeStore,
    private readonly exchange: ExchangeFacts,
  ) {}

  @Get()
  @Operation('Thông báo của tôi', 'What I was told', inboxAnswers.list)
  async list(
    @CurrentCaller() caller: Caller,
    @Query() { cursor, limit }: PageQuery,
    @Headers('accept-language') language?: string,
  ) {
    const rows = await this.surroundings.database.query<MessageRow>(
      `select ${messageColumns} from notifications.message
        where account_id = $1 and channel = 'inbox' and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
        order by at desc, id desc limit $4`,
      [caller.accountId, ...(readCursor(cursor, isPlace) ?? [null, null]), limit + 1],
    );
    const { items, nextCursor } = page(rows, limit, ({ at, id }) => [at.toISOString(), id]);
    const wordings = await this.knowledge.wordings(items.map(({ data }) => data.editionId));
    // A name is a help, not a condition: without the exchange the inbox is still read.
    const factsOf = await this.exchange.of(items).catch(() => () => ({}));
    return {
      items: items.map(({ id, kind, data, at, readAt }) => {
        const facts = { ...data, ...factsOf(data) };
        const text = render(kind, languageOf(language), facts, wordings.get(data.editionId ?? ''));
        return {
          id,
          kind,
          title: text.subject,
          body: text.paragraphs.join('\n'),
          link: facts.path ?? null,
          at,
          readAt,
        };
      }),
      nextCursor,
    };
  }

  @Get('unread')
  @Operation('Số thông báo chưa đọc', 'How many messages are unread', inboxAnswers.unread)
  async unread(@CurrentCaller() { accountId }: Caller) {
    const [row] = await this.surroundings.database.query<{ count: number }>(
      `select count(*)::int as count from notifications.message
        where account_id = $1 and channel = 'inbox' and read_at is null`,
      [accountId],
    );
    return { count: row!.count };
  }

  @Post('read-all')
  @HttpCode(204)
  @Operation('Đánh dấu tất cả là đã đọc', 'Marks everything as read')
  async readAll(@CurrentCaller() { accountId }: Caller): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.query(
      `update notifications.message set read_at = $2 where account_id = $1 and channel = 'inbox' and read_at is null`,
      [accountId, clock.now()],
    );
  }

  @Post(':id/read')
  @HttpCode(204)
  @Operation('Đánh dấu một thông báo là đã đọc', 'Marks a message as read')
  async read(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Caller): Promise<void> {
    const { database, clock } = this.surroundings;
    const rows = await database.query(
      `update notifications.message set read_at = coalesce(read_at, $3)
        where id = $1 and account_id = $2 and channel = 'inbox' returning id`,
      [id, accountId, clock.now()],
    );
    if (rows.length === 0) throw new Refusal('not-found');
  }
}

const isPlace = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value[0])) &&
  !Number.isNaN(Date.parse(String(value[0]))) &&
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value[1]));
