import type { EditionWithRules } from '../api/registration.js';

type Place = 'rulebook' | 'nominations' | 'screening' | 'judging' | 'decision' | 'selection' | 'book';

export interface Step {
  label:
    | 'stepAnnounce'
    | 'stepNominate'
    | 'stepOpen'
    | 'stepScreen'
    | 'stepVote'
    | 'stepJudge'
    | 'stepSelect'
    | 'stepDecide'
    | 'stepPublish'
    | 'stepBook';
  /** Where it is done. */
  at: Place;
}

type Known = Pick<EditionWithRules, 'nominated' | 'state'> & {
  rulebook: Pick<EditionWithRules['rulebook'], 'selection' | 'book'>;
};

/** What an edition goes through, by what its rulebook has. */
export function stepsOf({ nominated, rulebook: { selection, book } }: Known): Step[] {
  return [
    { label: 'stepAnnounce', at: 'rulebook' },
    nominated ? { label: 'stepNominate', at: 'nominations' } : { label: 'stepOpen', at: 'screening' },
    { label: 'stepScreen', at: 'screening' },
    { label: selection ? 'stepVote' : 'stepJudge', at: 'judging' },
    ...(selection ? [{ label: 'stepSelect', at: 'selection' } as const] : []),
    { label: 'stepDecide', at: 'decision' },
    { label: 'stepPublish', at: 'decision' },
    ...(book ? [{ label: 'stepBook', at: 'book' } as const] : []),
  ];
}

const current: Record<EditionWithRules['state'], Step['at'] | 'end' | 'publish'> = {
  draft: 'rulebook',
  announced: 'nominations',
  open: 'nominations',
  screening: 'screening',
  judging: 'judging',
  decided: 'publish',
  published: 'end',
  archived: 'end',
};

/** How many of the steps are behind it; `judged` once its rounds are closed, before a decision follows. */
export function stepsDone(
  edition: Known,
  { judged, bookReleased }: { judged: boolean; bookReleased: boolean },
): number {
  const steps = stepsOf(edition);
  const published = steps.findIndex(({ label }) => label === 'stepPublish');
  const at = current[edition.state];
  if (at === 'end') return bookReleased ? steps.length : published + 1;
  if (at === 'publish') return published;
  // Taking entries comes second, whoever sends them.
  if (at === 'nominations') return 1;
  return steps.findLastIndex((step) => step.at === at) + (at === 'judging' && judged ? 1 : 0);
}
