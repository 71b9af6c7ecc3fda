import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { IsOneLine } from '@sangtao/service-kit/one-line';
import { Internal } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { ArrayMaxSize, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { GrantsStore } from '../grants/grants.store.js';
import { SignInLinks } from '../sign-in/sign-in-links.js';
import { AccountsStore } from './accounts.store.js';

class AccountIdsDto {
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(5_000)
  ids!: string[];
}

class FindOrCreateDto {
  @IsEmail()
  email!: string;

  @IsString()
  @Length(1, 200)
  @IsOneLine()
  name!: string;

  @IsOptional()
  @IsIn(['vi', 'en'])
  locale?: 'vi' | 'en';
}

class SignInLinkDto {
  @IsUUID()
  accountId!: string;

  /** Of the portal; never another site. */
  @Matches(/^\/(?![\/\\])[^\s\\]{0,500}$/)
  path!: string;
}

class GiveDto {
  @IsUUID()
  accountId!: string;

  @IsIn(['judge', 'chair'])
  role!: 'judge' | 'chair';

  @IsString()
  @Length(1, 64)
  scope!: string;
}

class HoldersQuery {
  /** An edition's id, a province's code, an organisation's id; whoever holds a role for all of them counts. */
  @IsString()
  @Length(1, 64)
  scope!: string;

  /** Separated by commas. */
  @Matches(/^[a-z]+(,[a-z]+)*$/)
  roles!: string;
}

class ScopesHeldQuery {
  @Matches(/^[a-z]+$/)
  role!: string;
}

/** Personal data at the moment of use, for services only. */
@Internal()
@Controller('internal')
export class InternalAccountsController {
  constructor(
    private readonly accounts: AccountsStore,
    private readonly grants: GrantsStore,
    private readonly links: SignInLinks,
  ) {}

  @Get('accounts/:id')
  async get(@Param('id', ParseUUIDPipe) id: string) {
    const [account] = await this.accounts.list([id]);
    if (!account) throw new Refusal('not-found');
    return account;
  }

  @Post(['accounts/batch', 'accounts::batch'])
  @HttpCode(200)
  async batch(@Body() { ids }: AccountIdsDto) {
    return { items: await this.accounts.list(ids) };
  }

  @Post('accounts')
  @HttpCode(200)
  findOrCreate(@Body() account: FindOrCreateDto) {
    return this.accounts.findOrCreate(account);
  }

  @Post('sign-in-links')
  @HttpCode(200)
  async link(@Body() { accountId, path }: SignInLinkDto) {
    const { email } = await this.get(accountId);
    return { url: await this.links.make(email, path) };
  }

  @Post('grants')
  @HttpCode(200)
  async give(@Body() { accountId, role, scope }: GiveDto) {
    await this.grants.give(accountId, { role, scope });
    return {};
  }

  /** Accounts that hold one of the roles there now. */
  @Get('holders')
  async holders(@Query() { scope, roles }: HoldersQuery) {
    return { items: await this.grants.holders(scope, roles.split(',')) };
  }

  /** The scopes, or '*' for all, in which the role has a holder now. */
  @Get('scopes-held')
  async scopesHeld(@Query() { role }: ScopesHeldQuery) {
    return { items: await this.grants.scopesHeld(role) };
  }
}
