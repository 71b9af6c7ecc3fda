import { Injectable } from '@nestjs/common';
import { JudgeAnsweredV1 } from '@sangtao/contracts/judging/judge-answered.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';

/** Instead of a name, as authors' names in what judges read. */
const nobody = '▇▇▇';

interface Invitation {
  judgeId: string;
  roundId: string;
  editionId: string;
  version: number;
}

/** Of a judge whose account is erased stay the sheets and the opaque ids that the ledger holds; an invitation without an answer is declined. */
@Injectable()
export class ForgetJudge {
  constructor(private readonly surroundings: Surroundings) {}

  async execute(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await this.decline(tx, accountId);
      await tx.query(
        `update judging.judge set name = $2, decline_reason = null, expertise = '{}', organisation_id = null, province_code = null
          where account_id = $1`,
        [accountId, nobody],
      );
      // Why somebody recused tells of that person; the ledger has its hash.
      await tx.query(
        `update judging.sheet set reason = null where judge_id in (select id from judging.judge where account_id = $1)`,
        [accountId],
      );
    });
  }

  private async decline(tx: Transaction, accountId: string): Promise<void> {
    const declined = await tx.query<Invitation>(
      `update judging.judge set state = 'declined', event_version = judge.event_version + 1
         from judging.round where round.id = round_id and account_id = $1 and judge.state = 'invited'
       returning judge.id as "judgeId", round_id as "roundId", edition_id as "editionId", judge.event_version as version`,
      [accountId],
    );
    for (const { version, ...invitation } of declined) {
      const data = { ...invitation, accountId, accepted: false };
      await tx.publish(JudgeAnsweredV1, { key: invitation.judgeId, version, data });
    }
  }
}
