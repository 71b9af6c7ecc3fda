import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Roles } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
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
    if (!account) throw new Refusal('not-found');
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
