import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { MatchesStore, type Verdict } from './matches.store.js';

/** The owner of a need says what an offer is to them: feedback on the match, which is kept. */
@Injectable()
export class JudgeMatch {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly matches: MatchesStore,
  ) {}

  /** Null takes it back. @throws Refusal not-found, invalid-input where it is put aside without a reason */
  async execute(of: { needId: string; offerId: string; ownerId: string }, verdict: Verdict | null): Promise<void> {
    if (verdict?.verdict === 'not-for-us' && verdict.reason === null) {
      throw new Refusal('invalid-input', { errors: [{ field: 'reason', code: 'required' }] });
    }
    const { database, clock } = this.surroundings;
    await database.transaction((tx) => this.matches.judge(tx, { ...of, at: clock.now() }, verdict));
  }
}
