import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Roles } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import { GrantsStore } from './grants.store.js';
import { grantAnswers } from './grants.answers.js';

class GrantDto {
  /** Of an account that exists; or its id. */
  @ValidateIf(({ accountId, email }: GrantDto) => accountId === undefined || email !== undefined)
  @IsEmail()
  email?: string;

  @IsOptional()
  @IsUUID()
  accountId?: string;

  @IsIn(['admin', 'organiser', 'officer', 'nominator'])
  role!: 'admin' | 'organiser' | 'officer' | 'nominator';

  /** An edition's id, a province's code, an organisation's id, or `*`. */
  @IsString()
  @Length(1, 64)
  scope!: string;
}

const unknownEmail = {
  vi: 'Chưa có tài khoản nào dùng e-mail này. Xem lại địa chỉ, hoặc mời người đó tạo tài khoản trước rồi trao quyền.',
  en: 'No account has this e-mail address. Look at it again, or let the person sign up first, then give the right.',
};

function noAccount(email: string | undefined): Refusal {
  if (email === undefined) return new Refusal('not-found');
  const message = unknownEmail[currentScope()?.language ?? 'vi'];
  return new Refusal('invalid-input', { errors: [{ field: 'email', code: 'account-unknown', message }] });
}

/** Administrators decide who organises. Judges become judges by accepting an invitation. */
@Roles('admin')
@Controller('grants')
export class GrantsController {
  constructor(
    private readonly grants: GrantsStore,
    private readonly database: Database,
  ) {}

  @Get()
  @Operation('Các quyền đã trao', 'The grants that are held', grantAnswers.list)
  async list() {
    const items = await this.database.query(
      `select given.id, role, scope, name, email from identity.grant_given given join identity."user" u on u.id = account_id
       order by role, name limit 500`,
    );
    return { items, nextCursor: null };
  }

  @Post()
  @Operation('Trao quyền', 'Gives a grant', grantAnswers.given)
  async give(@Body() { email, accountId, role, scope }: GrantDto) {
    const [account] = await this.database.query<{ id: string }>(
      'select id from identity."user" where email = $1 or id = $2',
      [email?.toLowerCase() ?? null, accountId ?? null],
    );
    if (!account) throw noAccount(email);
    await this.grants.give(account.id, { role, scope });
    return { accountId: account.id, role, scope };
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation('Thu hồi quyền', 'Withdraws a grant')
  async withdraw(@Param('id', ParseUUIDPipe) id: string) {
    await this.grants.withdraw(id);
  }
}
