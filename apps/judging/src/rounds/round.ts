import type { Stage } from '@sangtao/programmes/rulebook';

export type RoundState = 'preparing' | 'open' | 'closed';

export interface Round {
  id: string;
  editionId: string;
  stageCode: string;
  stage: Stage;
  state: RoundState;
  dueAt: Date | null;
  version: number;
  eventVersion: number;
}

/** From a state to the states that may follow it. */
export const roundTransitions: Record<RoundState, readonly RoundState[]> = {
  preparing: ['open'],
  open: ['closed'],
  closed: [],
};
