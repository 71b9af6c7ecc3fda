import { Injectable } from '@nestjs/common';
import { JudgeAnsweredV1 } from '@sangtao/contracts/judging/judge-answered.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { judgeColumns, type Judge } from './judge.js';
import { JudgeGrants } from './judge-grants.job.js';

/** Only the invited account answers, once; saying the same again changes nothing. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly grants: JudgeGrants,
  ) {}

  /** @throws Refusal not-found, invitation-answered */
  async accept(judgeId: string, accountId: string): Promise<Judge> {
    const judge = await this.answer(judgeId, accountId, { state: 'accepted', reason: null });
    await this.grants.giveTo(judgeId);
    return judge;
  }

  /** @throws Refusal not-found, invitation-answered */
  decline(judgeId: string, accountId: string, reason: string | null): Promise<Judge> {
    return this.answer(judgeId, accountId, { state: 'declined', reason });
  }

  private answer(
    judgeId: string,
    accountId: string,
    { state, reason }: { state: 'accepted' | 'declined'; reason: string | null },
  ): Promise<Judge> {
    return this.surroundings.database.transaction(async (tx) => {
      const [judge] = await tx.query<Judge & { editionId: string; eventVersion: number }>(
        `select ${judgeColumns}, edition_id as "editionId", judge.event_version as "eventVersion"
         from judging.judge join judging.round on round.id = round_id
         where judge.id = $1 and account_id = $2 for update of judge`,
        [judgeId, accountId],
      );
      if (!judge) throw new Refusal('not-found');
      if (judge.state === state) return judge;
      if (judge.state !== 'invited') throw new Refusal('invitation-answered');
      const version = judge.eventVersion + 1;
      await tx.query('update judging.judge set state = $2, event_version = $3, decline_reason = $4 where id = $1', [
        ...[judgeId, state, version, reason],
      ]);
      const { roundId, editionId } = judge;
      const data = { judgeId, roundId, editionId, accountId, accepted: state === 'accepted' };
      await tx.publish(JudgeAnsweredV1, { key: judgeId, version, data });
      await tx.audit(`invitation-${state}`, judgeId);
      return { ...judge, state, declineReason: reason };
    });
  }
}
