import type { JudgeWork } from '../api/oversight.js';

/** Of those who have accepted: how many have voted, and how many on every work that is theirs to vote on. */
export function turnout(work: Pick<JudgeWork, 'state' | 'done' | 'total'>[]) {
  const members = work.filter(({ state }) => state === 'accepted');
  return {
    members: members.length,
    voted: members.filter(({ done }) => done > 0).length,
    finished: members.filter(({ done, total }) => total > 0 && done >= total).length,
  };
}
