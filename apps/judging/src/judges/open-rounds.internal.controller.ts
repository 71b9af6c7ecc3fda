import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';

/** For identity, which erases nobody who judges in a round that is not closed. */
@Internal()
@Controller('internal/accounts')
export class OpenRoundsController {
  constructor(private readonly database: Database) {}

  @Get(':id/open-rounds')
  async list(@Param('id', ParseUUIDPipe) id: string) {
    const items = await this.database.query<{ code: string }>(
      `select distinct edition.code from judging.judge
         join judging.round on round.id = round_id join judging.edition on edition.id = round.edition_id
        where account_id = $1 and judge.state = 'accepted' and round.state <> 'closed' order by edition.code`,
      [id],
    );
    return { items };
  }
}
