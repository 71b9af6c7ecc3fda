import { Injectable } from '@nestjs/common';
import { JudgeInvitedV1 } from '@sangtao/contracts/judging/judge-invited.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { RoundsStore } from '../rounds/rounds.store.js';
import { judgeColumns, type Judge } from './judge.js';
import type { InviteDto } from './judges.dto.js';

@Injectable()
export class InviteJudge {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly rounds: RoundsStore,
    private readonly internalApi: InternalApi,
  ) {}

  /** Inviting somebody again changes nothing: a refusal is remembered. @throws Refusal not-found, round-state when the round is closed */
  async execute(roundId: string, input: InviteDto): Promise<Judge> {
    const { email, name } = input;
    // Before the transaction: it is a call to another service.
    const account = await this.internalApi.post<{ id: string }>('identity', '/internal/accounts', { email, name });
    const { database, ids } = this.surroundings;
    return database.transaction(async (tx) => {
      // Not locked: judges who score hold the row, and a judge who is invited while the round closes does no harm.
      const { state, editionId } = await this.rounds.get(roundId);
      if (state === 'closed') throw new Refusal('round-state', { state });
      const judgeId = ids.next();
      if (await this.insert(tx, { ...input, judgeId, roundId, accountId: account.id })) {
        const data = { judgeId, roundId, editionId, accountId: account.id };
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

  /** False when the account is invited already. */
  private async insert(
    tx: Transaction,
    judge: InviteDto & { judgeId: string; roundId: string; accountId: string },
  ): Promise<boolean> {
    const made = await tx.query(
      `insert into judging.judge (id, round_id, account_id, name, state, role, field_codes, organisation_id, province_code,
         expertise, max_load, event_version)
       values ($1, $2, $3, $4, 'invited', $5, $6, $7, $8, $9, $10, 1) on conflict do nothing returning id`,
      [
        judge.judgeId,
        judge.roundId,
        judge.accountId,
        judge.name.normalize('NFC'),
        judge.role ?? 'judge',
        judge.fieldCodes,
        judge.organisationId ?? null,
        judge.provinceCode ?? null,
        (judge.expertise ?? []).map((words) => words.normalize('NFC')),
        judge.maxLoad ?? null,
      ],
    );
    return made.length > 0;
  }
}
