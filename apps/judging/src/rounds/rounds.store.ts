import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { roundTransitions, type Round, type RoundState } from './round.js';

const columns = `id, edition_id as "editionId", stage_code as "stageCode", stage, state, due_at as "dueAt", version,
  event_version as "eventVersion"`;

@Injectable()
export class RoundsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found */
  async get(id: string): Promise<Round> {
    const [round] = await this.database.query<Round>(`select ${columns} from judging.round where id = $1`, [id]);
    if (!round) throw new Refusal('not-found');
    return round;
  }

  /** Locked until the transaction ends. @throws Refusal not-found */
  async lock(tx: Transaction, id: string): Promise<Round> {
    const [round] = await tx.query<Round>(`select ${columns} from judging.round where id = $1 for update`, [id]);
    if (!round) throw new Refusal('not-found');
    return round;
  }

  listOf(editionId: string): Promise<Round[]> {
    return this.database.query<Round>(`select ${columns} from judging.round where edition_id = $1 order by id`, [
      editionId,
    ]);
  }

  /** The next state; the row is locked. @returns the event version to publish under. @throws Refusal round-state */
  async advance(tx: Transaction, round: Round, to: RoundState): Promise<number> {
    if (!roundTransitions[round.state].includes(to)) throw new Refusal('round-state', { state: round.state });
    await tx.query(
      'update judging.round set state = $2, version = version + 1, event_version = event_version + 1 where id = $1',
      [round.id, to],
    );
    return round.eventVersion + 1;
  }

  /** The event version to publish under, without a change of state; the row is locked. */
  async nextEvent(tx: Transaction, round: Round): Promise<number> {
    await tx.query('update judging.round set event_version = event_version + 1 where id = $1', [round.id]);
    return round.eventVersion + 1;
  }

  async moveDue(tx: Transaction, id: string, dueAt: Date): Promise<void> {
    await tx.query('update judging.round set due_at = $2, version = version + 1 where id = $1', [id, dueAt]);
  }

  /** Of judges and chairs who said yes. */
  async acceptedAccounts(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `select distinct account_id as "accountId" from judging.judge where round_id = $1 and state = 'accepted' order by 1`,
      [id],
    );
    return rows.map(({ accountId }) => accountId);
  }
}
