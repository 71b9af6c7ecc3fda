import { Controller, Get, Query } from '@nestjs/common';
import { CurrentCaller, Public, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { page, readCursor } from '@sangtao/service-kit/pages';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { honourAnswer } from './honour.answer.js';
import { RegisterQuery } from './honours.dto.js';
import { HonoursStore } from './honours.store.js';
import { honourAnswers } from './honours.answers.js';

@Controller()
export class HonoursController {
  constructor(private readonly honours: HonoursStore) {}

  /** The public register. */
  @Public()
  @Get('honours')
  @Operation('Sổ vinh danh: tìm kiếm', 'The public register of honours', honourAnswers.list)
  async list(@Query() { q, cursor, limit, ...filters }: RegisterQuery) {
    const rows = await this.honours.search({
      year: filters.year,
      provinceCode: filters.provinceCode,
      prizeCode: filters.prizeCode,
      kind: filters.kind,
      words: wordsOf(q),
      after: readCursor(cursor, isPlace),
      limit,
    });
    const { items, nextCursor } = page(rows, limit, ({ conferredAt, id }) => [conferredAt, id]);
    return { items: items.map(honourAnswer), nextCursor };
  }

  @SignedIn()
  @Get('my/honours')
  @Operation('Các giải thưởng của tôi', 'My honours', honourAnswers.mine)
  async mine(@CurrentCaller() { accountId }: Caller) {
    const items = await this.honours.ofAccount(accountId);
    return { items: items.map((honour) => ({ ...honourAnswer(honour), entryId: honour.entryId })), nextCursor: null };
  }
}

/** For `like`, in which `\`, `%` and `_` mean themselves. */
function wordsOf(q = ''): string[] {
  const words = q.split(/\s+/).filter((word) => word !== '');
  return words.slice(0, 10).map((word) => word.replace(/[\\%_]/g, String.raw`\$&`));
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [at, id] = value as unknown[];
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return typeof at === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) && typeof id === 'string' && uuid.test(id);
}
