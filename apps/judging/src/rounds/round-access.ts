import { Injectable } from '@nestjs/common';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Round } from './round.js';
import { RoundsStore } from './rounds.store.js';

/** Whose round it is. A round of others does not exist for the caller. */
@Injectable()
export class RoundAccess {
  constructor(
    private readonly rounds: RoundsStore,
    private readonly database: Database,
  ) {}

  /** The organisers of its edition decide. @throws Refusal not-found */
  async organised(id: string, caller: Caller): Promise<Round> {
    const round = await this.rounds.get(id);
    if (!mayOrganise(caller, round.editionId)) throw new Refusal('not-found');
    return round;
  }

  /** Its chairs look too: how far it is and how it stands. @throws Refusal not-found */
  async overseen(id: string, caller: Caller): Promise<Round> {
    const round = await this.rounds.get(id);
    if (mayOrganise(caller, round.editionId)) return round;
    const chairs = await this.database.query(
      `select 1 as one from judging.judge where round_id = $1 and account_id = $2 and role = 'chair' and state = 'accepted'`,
      [id, caller.accountId],
    );
    if (chairs.length === 0) throw new Refusal('not-found');
    return round;
  }
}
