import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Recent, Roles } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { page, PageQuery, readCursor } from '@sangtao/service-kit/pages';
import { IsOptional, IsString, Length } from 'class-validator';
import { DisableAccount } from '../accounts/disable-account.usecase.js';
import { ResetSecondFactor } from '../second-factor/reset-second-factor.usecase.js';
import { EndSessions } from '../sessions/end-sessions.usecase.js';
import { peopleAnswers } from './people.answers.js';
import { PeopleView, type PersonKey } from './people.view.js';

class PeopleQuery extends PageQuery {
  /** Words of the name or the address, with or without accents. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

class ReasonDto {
  /** Stands in the audit, so it names nobody. */
  @IsString()
  @Length(1, 500)
  reason!: string;
}

/** Accounts are looked after by administrators. What they do here they do with a reason, and after confirming who they are. */
@Roles('admin')
@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleView,
    private readonly accounts: DisableAccount,
    private readonly factors: ResetSecondFactor,
    private readonly sessions: EndSessions,
  ) {}

  @Get('people')
  @Operation('Tìm người dùng và xem tài khoản', 'Finds people, with how their accounts stand', peopleAnswers.list)
  async find(@Query() { q, cursor, limit }: PeopleQuery) {
    const words = (q ?? '').split(/\s+/).filter((word) => word !== '');
    const rows = await this.people.find({ words, after: readCursor(cursor, isKey), limit });
    const { items, nextCursor } = page(rows, limit, ({ key }) => key);
    return { items: items.map(({ person }) => person), nextCursor };
  }

  @Recent()
  @Post('accounts/:id/disable')
  @HttpCode(204)
  @Operation('Khóa tài khoản, nêu lý do', 'Closes an account, with a reason; its sessions end at once')
  async disable(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonDto) {
    await this.accounts.disable(id, reason);
  }

  @Recent()
  @Post('accounts/:id/enable')
  @HttpCode(204)
  @Operation('Mở lại tài khoản, nêu lý do', 'Opens an account again, with a reason')
  async enable(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonDto) {
    await this.accounts.enable(id, reason);
  }

  @Recent()
  @Post('accounts/:id/reset-second-factor')
  @HttpCode(204)
  @Operation(
    'Gỡ lớp xác thực thứ hai đã mất, nêu lý do; người đó nhận thư và đăng nhập lại',
    'Takes a lost second factor away, with a reason; the person gets a letter and signs in again',
  )
  async resetSecondFactor(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonDto) {
    await this.factors.execute(id, reason);
  }

  @Recent()
  @Post('accounts/:id/end-sessions')
  @HttpCode(204)
  @Operation('Đăng xuất một người khỏi mọi thiết bị, nêu lý do', 'Signs a person out everywhere, with a reason')
  async endSessions(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonDto) {
    await this.sessions.execute(id, reason);
  }
}

function isKey(key: unknown): key is PersonKey {
  return (
    Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === 'string' && !part.includes('\0'))
  );
}
