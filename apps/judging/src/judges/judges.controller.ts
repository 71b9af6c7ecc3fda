import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from '../rounds/round-access.js';
import { InviteJudge } from './invite-judge.usecase.js';
import { judgeColumns, type Judge } from './judge.js';
import { InviteDto, InviteManyDto, judgeAnswer, JudgeParams } from './judges.dto.js';
import { NudgeJudge } from './nudge-judge.usecase.js';
import { judgeAnswers } from './judges.answers.js';

@Roles('organiser')
@Controller('rounds/:roundId/judges')
export class JudgesController {
  constructor(
    private readonly invitation: InviteJudge,
    private readonly reminder: NudgeJudge,
    private readonly access: RoundAccess,
    private readonly database: Database,
  ) {}

  @Roles('organiser', 'chair')
  @Get()
  @Operation('Giám khảo của vòng chấm', 'The judges of a round', judgeAnswers.list)
  async list(@Param('roundId', ParseUUIDPipe) roundId: string, @CurrentCaller() caller: Caller) {
    await this.access.overseen(roundId, caller);
    const judges = await this.database.query<Judge>(
      `select ${judgeColumns} from judging.judge where round_id = $1 order by name, id`,
      [roundId],
    );
    return { items: judges.map(judgeAnswer), nextCursor: null };
  }

  @Post()
  @Operation('Mời một giám khảo', 'Invites a judge', judgeAnswers.one)
  async invite(
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() input: InviteDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(roundId, caller);
    return judgeAnswer(await this.invitation.execute(roundId, input));
  }

  @Post('batch')
  @Operation('Mời nhiều giám khảo', 'Invites many judges', judgeAnswers.invited)
  async inviteMany(
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() { judges }: InviteManyDto,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(roundId, caller);
    const items: Judge[] = [];
    for (const judge of judges) items.push(await this.invitation.execute(roundId, judge));
    return { items: items.map(judgeAnswer) };
  }

  @Roles('organiser', 'chair')
  @Post(':judgeId/nudge')
  @HttpCode(200)
  @Operation('Nhắc một giám khảo còn phiếu chưa nộp', 'Reminds a judge of missing sheets', judgeAnswers.nudged)
  async nudge(@Param() { roundId, judgeId }: JudgeParams, @CurrentCaller() caller: Caller) {
    return this.reminder.execute(await this.access.overseen(roundId, caller), judgeId);
  }
}
