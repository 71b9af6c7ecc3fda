import { Injectable } from '@nestjs/common';
import { JudgeRemindedV2 } from '@sangtao/contracts/judging/judge-reminded.v2';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Round } from '../rounds/round.js';
import { WorkView } from '../sheets/work.view.js';
import { judgeColumns, type Judge } from './judge.js';

const pauseMs = 3_600_000;

@Injectable()
export class NudgeJudge {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly work: WorkView,
  ) {}

  /**
   * Reminds one judge of the sheets that are missing, at most once an hour.
   * @throws Refusal not-found, round-not-open, judge-not-accepted, nothing-missing, nudged-recently
   */
  execute(
    { id: roundId, editionId, state, dueAt }: Round,
    judgeId: string,
  ): Promise<{ missing: number; nudgedAt: Date }> {
    if (state !== 'open') throw new Refusal('round-not-open');
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const [judge] = await tx.query<Judge & { eventVersion: number }>(
        `select ${judgeColumns}, event_version as "eventVersion" from judging.judge where round_id = $1 and id = $2 for update`,
        [roundId, judgeId],
      );
      if (!judge) throw new Refusal('not-found');
      if (judge.state !== 'accepted') throw new Refusal('judge-not-accepted');
      const now = clock.now();
      const nextAt = new Date((judge.nudgedAt?.getTime() ?? 0) + pauseMs);
      if (nextAt > now) throw new Refusal('nudged-recently', { nextAt });
      const { total, done } = await this.work.of({ judgeId, editionId });
      const missing = total - done;
      if (missing <= 0) throw new Refusal('nothing-missing');
      const version = judge.eventVersion + 1;
      await tx.query('update judging.judge set nudged_at = $2, event_version = $3 where id = $1', [
        judgeId,
        now,
        version,
      ]);
      const when = { daysBefore: null, dueAt: dueAt?.toISOString() ?? null, note: null };
      const data = { judgeId, roundId, editionId, accountId: judge.accountId, missing, ...when };
      await tx.publish(JudgeRemindedV2, { key: judgeId, version, data });
      await tx.audit('judge-nudged', judgeId);
      return { missing, nudgedAt: now };
    });
  }
}
