import { Injectable } from '@nestjs/common';
import { JudgeAnsweredV1 } from '@sangtao/contracts/judging/judge-answered.v1';
import { JudgeInvitedV1 } from '@sangtao/contracts/judging/judge-invited.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { RoundsStore } from '../rounds/rounds.store.js';
import type { InviteDto } from './judges.dto.js';

export interface Judge {
  id: string;
  roundId: string;
  accountId: string;
  name: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  fieldCodes: string[];
}

export const judgeColumns = `id, round_id as "roundId", account_id as "accountId", name, state, role, field_codes as "fieldCodes"`;

@Injectable()
export class JudgeCommands {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly rounds: RoundsStore,
    private readonly internalApi: InternalApi,
  ) {}

  /** Inviting somebody again changes nothing. @throws Refusal round-state when the round is closed */
  async invite(roundId: string, { email, name, fieldCodes, role, organisationId }: InviteDto): Promise<Judge> {
    // Before the transaction: it is a call to another service.
    const account = await this.internalApi.post<{ id: string }>('identity', '/internal/accounts', { email, name });
    const { database, ids } = this.surroundings;
    return database.transaction(async (tx) => {
      const round = await this.rounds.lock(tx, roundId);
      if (round.state === 'closed') throw new Refusal('round-state', { state: round.state });
      const judgeId = ids.next();
      const made = await tx.query(
        `insert into judging.judge (id, round_id, account_id, name, state, role, field_codes, organisation_id, event_version)
         values ($1, $2, $3, $4, 'invited', $5, $6, $7, 1) on conflict do nothing returning id`,
        [judgeId, roundId, account.id, name.normalize('NFC'), role ?? 'judge', fieldCodes, organisationId ?? null],
      );
      if (made.length > 0) {
        const data = { judgeId, roundId, editionId: round.editionId, accountId: account.id };
        await tx.publish(JudgeInvitedV1, { key: judgeId, version: 1, data });
        await tx.audit('judge-invited', judgeId);
      }
      const [judge] = await tx.query<Judge>(
        `select ${judgeColumns} from judging.judge where round_id = $1 and account_id = $2`,
        [roundId, account.id],
      );
      return judge!;
    });
  }

  /** Only the invited account answers. @throws Refusal not-found, invitation-answered */
  answer(judgeId: string, accountId: string, accepted: boolean): Promise<Judge> {
    return this.surroundings.database.transaction(async (tx) => {
      const [judge] = await tx.query<Judge & { editionId: string; eventVersion: number }>(
        `select judge.id, round_id as "roundId", account_id as "accountId", name, judge.state, role,
           field_codes as "fieldCodes", edition_id as "editionId", judge.event_version as "eventVersion"
         from judging.judge join judging.round on round.id = round_id
         where judge.id = $1 and account_id = $2 for update of judge`,
        [judgeId, accountId],
      );
      if (!judge) throw new Refusal('not-found');
      const state = accepted ? 'accepted' : 'declined';
      if (judge.state === state) return judge;
      if (judge.state !== 'invited') throw new Refusal('invitation-answered');
      const version = judge.eventVersion + 1;
      await tx.query('update judging.judge set state = $2, event_version = $3 where id = $1', [
        judgeId,
        state,
        version,
      ]);
      const data = { judgeId, roundId: judge.roundId, editionId: judge.editionId, accountId, accepted };
      await tx.publish(JudgeAnsweredV1, { key: judgeId, version, data });
      return { ...judge, state };
    });
  }
}
