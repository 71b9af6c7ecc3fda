import { Body, Controller, Get, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsBoolean } from 'class-validator';
import { inboxAnswers } from './inbox.answers.js';

class PreferencesDto {
  /** False: only in the portal. What sign-in depends on is sent all the same. */
  @IsBoolean()
  email!: boolean;
}

interface Preferences {
  email: boolean;
  version: number;
}

@SignedIn()
@Controller('preferences')
export class PreferencesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Operation('Lựa chọn nhận thư của tôi', 'My preferences', inboxAnswers.preferences)
  async get(@CurrentCaller() { accountId }: Caller): Promise<Preferences> {
    const [row] = await this.database.query<Preferences>(
      'select email, version from notifications.preference where account_id = $1',
      [accountId],
    );
    return row ?? { email: true, version: 0 };
  }

  @Put()
  @Operation('Đổi lựa chọn nhận thư', 'Changes my preferences', inboxAnswers.preferences)
  async put(
    @Body() { email }: PreferencesDto,
    @IfMatch() version: number,
    @CurrentCaller() { accountId }: Caller,
  ): Promise<Preferences> {
    const [row] = await this.database.query<Preferences>(
      `insert into notifications.preference as known (account_id, email, version)
       select $1, $2, 1 where $3 = 0 or exists (select 1 from notifications.preference where account_id = $1)
       on conflict (account_id) do update set email = excluded.email, version = known.version + 1
         where known.version = $3
       returning email, version`,
      [accountId, email, version],
    );
    if (!row) throw new Refusal('version-conflict');
    return row;
  }
}
