import type { Edition, Entry } from '../api/registration.js';

const stages = ['enter', 'screening', 'judging', 'results'] as const;
type Stage = (typeof stages)[number];

export interface Standing {
  stage: Stage;
  /** `now`: what is waited for. */
  is: 'passed' | 'now' | 'ahead';
  /** By when the stage is to be over. */
  by: Date;
}

/** Where an entry is on its way; undefined where its way has ended. */
export function standings(
  { state }: Pick<Entry, 'state'>,
  edition: Pick<Edition, 'state' | 'closesAt' | 'milestones'>,
): Standing[] | undefined {
  if (state === 'rejected' || state === 'withdrawn') return undefined;
  const { screenedBy, judgedBy, publishedBy } = edition.milestones;
  // The last moment that counts: a deadline at midnight ends the day before.
  const enter = new Date(Date.parse(edition.closesAt) - 1).toISOString();
  const by: Record<Stage, string> = { enter, screening: screenedBy, judging: judgedBy, results: publishedBy };
  const passed = stagesPassed(state, edition.state);
  return stages.map((stage, index) => ({
    stage,
    is: index < passed ? 'passed' : index === passed ? 'now' : 'ahead',
    by: new Date(by[stage]),
  }));
}

const settled: Edition['state'][] = ['decided', 'published', 'archived'];

/** Whether an entry may be taken back: once it is decided who wins, it may not. */
export function mayWithdraw({ state }: Pick<Entry, 'state'>, edition: Pick<Edition, 'state'>): boolean {
  return ['submitted', 'returned', 'accepted'].includes(state) && !settled.includes(edition.state);
}

/** Whether the outcome says how it ended, and nothing else is waited for. */
export function isOver({ state }: Pick<Entry, 'state'>, edition: Pick<Edition, 'state'> | undefined): boolean {
  return state === 'accepted' && (edition?.state === 'published' || edition?.state === 'archived');
}

function stagesPassed(state: Entry['state'], edition: Edition['state']): number {
  if (state === 'draft') return 0;
  if (state !== 'accepted') return 1;
  if (isOver({ state }, { state: edition })) return 4;
  return edition === 'decided' ? 3 : 2;
}
