import { Injectable } from '@nestjs/common';
import { JudgeRemindedV2 } from '@sangtao/contracts/judging/judge-reminded.v2';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { WorkView } from '../sheets/work.view.js';
import { dueReminder } from './reminder-plan.js';
import { RemindersStore } from './reminders.store.js';

interface Occasion {
  roundId: string;
  editionId: string;
  dueAt: Date;
  daysBefore: number;
  note: string | null;
}

/**
 * Reminds judges who still have sheets to hand in, on the days that the round's plan names. Each judge and reminder is one
 * transaction with its mark and its event, so a crash or a second replica can neither leave one out nor send it twice.
 */
@Injectable()
export class RemindJudges {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly reminders: RemindersStore,
    private readonly work: WorkView,
  ) {}

  @Every(60)
  async remindAll(): Promise<void> {
    for (const { roundId, editionId, openedAt, dueAt, plan } of await this.reminders.openRounds()) {
      const due = dueReminder(plan, { openedAt, dueAt }, this.surroundings.clock.now());
      if (!due) continue;
      const occasion = { roundId, editionId, dueAt, daysBefore: due.daysBefore, note: plan.note };
      for (const { judgeId } of await this.reminders.incomplete(roundId)) await this.remind(occasion, judgeId);
    }
  }

  private async remind({ roundId, editionId, dueAt, daysBefore, note }: Occasion, judgeId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      // Whoever hands in a sheet holds this row, so what is missing is known once it is ours.
      const [known] = await tx.query<{ accountId: string; eventVersion: number }>(
        `select account_id as "accountId", event_version as "eventVersion" from judging.judge where id = $1 for update`,
        [judgeId],
      );
      const { total, done } = await this.work.of({ judgeId, editionId });
      const missing = total - done;
      const now = clock.now();
      if (missing <= 0 || !(await this.reminders.mark(tx, { judgeId, missing, daysBefore, dueAt, at: now }))) return;
      const version = known!.eventVersion + 1;
      // A reminder counts as one for those who would remind by hand a moment later.
      await tx.query('update judging.judge set nudged_at = $2, event_version = $3 where id = $1', [
        judgeId,
        now,
        version,
      ]);
      const { accountId } = known!;
      const data = { judgeId, roundId, editionId, accountId, missing, daysBefore, dueAt: dueAt.toISOString(), note };
      await tx.publish(JudgeRemindedV2, { key: judgeId, version, data });
      await tx.audit('judge-reminded', judgeId, { daysBefore });
    });
  }
}
