import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { RoundsStore } from '../rounds/rounds.store.js';
import { JudgeCommands, judgeColumns, type Judge } from './judge-commands.js';
import { InviteDto, InviteManyDto } from './judges.dto.js';

@Roles('organiser')
@Controller('rounds/:roundId/judges')
export class JudgesController {
  constructor(
    private readonly commands: JudgeCommands,
    private readonly rounds: RoundsStore,
    private readonly database: Database,
  ) {}

  @Get()
  async list(@Param('roundId', ParseUUIDPipe) roundId: string, @CurrentCaller() caller: Caller) {
    await this.assertMine(roundId, caller);
    const items = await this.database.query<Judge>(
      `select ${judgeColumns} from judging.judge where round_id = $1 order by name, id`,
      [roundId],
    );
    return { items, nextCursor: null };
  }

  @Post()
  async invite(
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() input: InviteDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.assertMine(roundId, caller);
    return this.commands.invite(roundId, input);
  }

  @Post('batch')
  async inviteMany(
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() { judges }: InviteManyDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.assertMine(roundId, caller);
    const items: Judge[] = [];
    for (const judge of judges) items.push(await this.commands.invite(roundId, judge));
    return { items };
  }

  private async assertMine(roundId: string, caller: Caller): Promise<void> {
    if (!mayOrganise(caller, (await this.rounds.get(roundId)).editionId)) throw new Refusal('not-found');
  }
}
