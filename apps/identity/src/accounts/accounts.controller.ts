import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { CurrentCaller, isAdmin, Roles, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { page, PageQuery, readCursor } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { isProvince } from '../directory/directory.controller.js';
import { accountAnswers } from './accounts.answers.js';

const roles = ['admin', 'organiser', 'officer', 'judge', 'chair', 'nominator'] as const;

class ChangeMeDto {
  /** No line breaks: it becomes a mail header. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/u)
  name?: string;

  @IsOptional()
  @IsIn(['vi', 'en'])
  locale?: 'vi' | 'en';

  /** Of the 34 provinces. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;
}

class AccountsQuery extends PageQuery {
  /** Part of the name or the address, with or without accents. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @IsOptional()
  @IsIn(roles)
  role?: (typeof roles)[number];

  @IsOptional()
  @IsString()
  @Length(1, 64)
  scope?: string;
}

const columns = `id, name, email, "emailVerified", coalesce(locale, 'vi') as locale, "provinceCode"`;

/** The person's own account, and the list for those who give grants. */
@Controller()
export class AccountsController {
  constructor(private readonly database: Database) {}

  @SignedIn()
  @Get('me')
  @Operation('Tài khoản của tôi', 'My account', accountAnswers.one)
  async me(@CurrentCaller() { accountId }: Caller) {
    const [account] = await this.database.query(`select ${columns} from identity."user" where id = $1`, [accountId]);
    if (!account) throw new Refusal('not-found');
    return account;
  }

  @SignedIn()
  @Patch('me')
  @Operation('Sửa tài khoản của tôi', 'Changes my account', accountAnswers.one)
  async change(@Body() { name, locale, provinceCode }: ChangeMeDto, @CurrentCaller() { accountId }: Caller) {
    // Null, like absent, leaves it as it is.
    if (typeof provinceCode === 'string' && !isProvince(provinceCode)) {
      throw new Refusal('invalid-input', { errors: [{ field: 'provinceCode', code: 'unknown' }] });
    }
    const [account] = await this.database.query(
      `update identity."user" set name = coalesce($2, name), locale = coalesce($3, locale),
              "provinceCode" = coalesce($4, "provinceCode"), "updatedAt" = now()
        where id = $1 returning ${columns}`,
      [accountId, name?.normalize('NFC') ?? null, locale ?? null, provinceCode ?? null],
    );
    if (!account) throw new Refusal('not-found');
    return account;
  }

  /** Administrators see all; organisers those who hold a grant in a scope of theirs. */
  @Roles('organiser')
  @Get('accounts')
  @Operation('Tìm tài khoản', 'Finds accounts', accountAnswers.list)
  async list(@Query() { q, role, scope, cursor, limit }: AccountsQuery, @CurrentCaller() caller: Caller) {
    const scopes = caller.grants.filter((grant) => grant.role === 'organiser').map((grant) => grant.scope);
    const rows = await this.database.query<{ id: string }>(
      `select ${columns} from identity."user" u
        where ($1::text is null or position(identity.folded($1) in identity.folded(name || ' ' || email)) > 0)
          and ($2::text is null and $3::text is null and $4 or exists (
                select 1 from identity.grant_given given
                 where account_id = u.id and ($2::text is null or role = $2) and ($3::text is null or scope = $3)
                   and ($4 or scope = any($5))))
          and ($6::text is null or id > $6)
        order by id limit $7`,
      [
        q ?? null,
        role ?? null,
        scope ?? null,
        isAdmin(caller) || scopes.includes('*'),
        scopes,
        readCursor(cursor, (key): key is string => typeof key === 'string') ?? null,
        limit + 1,
      ],
    );
    return page(rows, limit, ({ id }) => id);
  }
}
