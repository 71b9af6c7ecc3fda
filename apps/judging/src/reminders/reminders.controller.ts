import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { IfMatch } from '@sangtao/service-kit/requests';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Operation } from '@sangtao/service-kit/documents/operation';
import type { Round } from '../rounds/round.js';
import { RoundAccess } from '../rounds/round-access.js';
import { nextReminder, type ReminderPlan } from './reminder-plan.js';
import { ReminderPlanDto } from './reminders.dto.js';
import { RemindersStore } from './reminders.store.js';
import { reminderAnswers } from './reminders.answers.js';

/** When judges are reminded, in which words, and whom a reminder would reach now. */
@Roles('organiser')
@Controller('rounds/:roundId/reminders')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersStore,
    private readonly access: RoundAccess,
    private readonly surroundings: Surroundings,
  ) {}

  @Roles('organiser', 'chair')
  @Get()
  @Operation(
    'Lịch nhắc giám khảo và ai sẽ được nhắc',
    'When judges are reminded, and whom it would reach now',
    reminderAnswers.plan,
  )
  async get(@Param('roundId', ParseUUIDPipe) roundId: string, @CurrentCaller() caller: Caller) {
    const round = await this.access.overseen(roundId, caller);
    return this.answer(round, await this.reminders.planOf(roundId));
  }

  @Put()
  @Operation('Đổi lịch nhắc giám khảo', 'Changes when judges are reminded', reminderAnswers.plan)
  async change(
    @Param('roundId', ParseUUIDPipe) roundId: string,
    @Body() { days, note }: ReminderPlanDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    const round = await this.access.organised(roundId, caller);
    const sorted = [...days].sort((a, b) => b - a);
    const plan = { days: sorted, note: note?.trim().normalize('NFC') || null, version };
    const changed = await this.surroundings.database.transaction(async (tx) => {
      await tx.audit('reminders-planned', roundId, { days: sorted });
      return this.reminders.change(tx, roundId, plan);
    });
    return this.answer(round, changed);
  }

  private async answer({ id, state, dueAt }: Round, { days, note, version }: ReminderPlan) {
    const next =
      dueAt && state === 'open'
        ? nextReminder({ days, note, version }, dueAt, this.surroundings.clock.now())
        : undefined;
    return {
      days,
      note,
      version,
      next: next ?? null,
      recipients: await this.reminders.incomplete(id),
      sent: await this.reminders.sent(id),
    };
  }
}
