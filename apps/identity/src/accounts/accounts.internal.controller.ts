import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { ArrayMaxSize, IsEmail, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { GrantsStore } from '../grants/grants.store.js';
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
  name!: string;
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

/** Personal data at the moment of use, for services only. */
@Internal()
@Controller('internal')
export class InternalAccountsController {
  constructor(
    private readonly accounts: AccountsStore,
    private readonly grants: GrantsStore,
  ) {}

  @Get('accounts/:id')
  async get(@Param('id', ParseUUIDPipe) id: string) {
    const [account] = await this.accounts.list([id]);
    if (!account) throw new Refusal('not-found');
    return account;
  }

  @Post('accounts/batch')
  @HttpCode(200)
  async batch(@Body() { ids }: AccountIdsDto) {
    return { items: await this.accounts.list(ids) };
  }

  @Post('accounts')
  @HttpCode(200)
  findOrCreate(@Body() { email, name }: FindOrCreateDto) {
    return this.accounts.findOrCreate(email, name);
  }

  @Post('grants')
  @HttpCode(200)
  async give(@Body() { accountId, role, scope }: GiveDto) {
    await this.grants.give(accountId, { role, scope });
    return {};
  }
}
