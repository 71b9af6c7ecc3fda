import { Body, Controller, Get, Put } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { IsBoolean } from 'class-validator';

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
  async get(@CurrentCaller() { accountId }: Caller): Promise<Preferences> {
    const [row] = await this.database.query<Preferences>(
      'select email, version from notifications.preference where account_id = $1',
      [accountId],
    );
    return row ?? { email: true, version: 0 };
  }

  @Put()
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
