import { Injectable } from '@nestjs/common';
import { AssignmentsStore } from './assignments.store.js';
import { pairsOf, without } from './proposal.js';

@Injectable()
export class AssignmentsView {
  constructor(private readonly assignments: AssignmentsStore) {}

  /** What is in force, what is proposed instead, and whether there is a way back. */
  async of(roundId: string) {
    const [current, previous] = await this.assignments.applied(roundId);
    const proposed = await this.assignments.proposed(roundId, current?.id ?? null);
    return {
      applied: current ? { ...current.proposal, appliedAt: current.appliedAt } : null,
      proposal: proposed?.proposal ?? null,
      canUndo: current !== undefined && (await this.isUnscored(roundId, current.proposal, previous?.proposal ?? null)),
    };
  }

  private async isUnscored(roundId: string, ...[current, previous]: Parameters<typeof pairsOf>[0][]): Promise<boolean> {
    const gone = without(pairsOf(current ?? null), pairsOf(previous ?? null));
    return (await this.assignments.sheets(roundId, gone, ['submitted'])) === 0;
  }
}
