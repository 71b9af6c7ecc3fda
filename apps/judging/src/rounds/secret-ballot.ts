import { votesFor } from '@sangtao/programmes/selection';
import type { Stage } from '@sangtao/programmes/rulebook';

/**
 * Votes are secret: who has voted is shown, and how many votes a work has; how they fell is shown once the round is closed, and who voted how
 * never. The ledger names the ballot instead of the member.
 */
export function isSecret({ method }: Pick<Stage, 'method'>): boolean {
  return method === 'approval';
}

/** Whom a record of the ledger names. */
export function voterOf(
  stage: Pick<Stage, 'method'>,
  { sheetId, judgeId }: { sheetId: string; judgeId: string },
): string {
  return isSecret(stage) ? sheetId : judgeId;
}

/** How many votes a work needs of so many members who may vote on it. */
export function votesNeeded({ quorum, readings }: Pick<Stage, 'quorum' | 'readings'>, members: number): number {
  return Math.max(readings, quorum === undefined ? 0 : votesFor(quorum, members));
}
