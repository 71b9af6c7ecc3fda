/** What of an edition, or of one of its rounds, decides how it is spoken of. */
export interface Subject {
  nominated?: boolean;
  method?: string;
  rulebook?: { stages: { method: string }[] };
}

/** A text that says it in its own way where works are nominated, or where a council votes, stands beside the plain one under `<key>_<variant>`. */
export const variants = ['vote', 'nominated'] as const;
export type Variant = (typeof variants)[number];

/**
 * The one place that decides it: a contest has entries and score sheets, a list of nominated works has works and votes. What the subject does
 * not say is as around it: a round is its edition's.
 */
export function variantsFor(subject: Subject | undefined, around: readonly Variant[] = []): readonly Variant[] {
  const nominated = subject?.nominated;
  const method = subject?.method ?? subject?.rulebook?.stages.at(-1)?.method;
  const is: Record<Variant, boolean> = {
    vote: method === undefined ? around.includes('vote') : method === 'approval',
    nominated: nominated ?? around.includes('nominated'),
  };
  return variants.filter((variant) => is[variant]);
}

/** Several at once are spoken of as each of them is; in the plain words where they differ, or where there is none. */
export function inCommon(subjects: readonly Subject[]): Subject {
  const all = (variant: Variant) =>
    subjects.length > 0 && subjects.every((subject) => variantsFor(subject).includes(variant));
  return { nominated: all('nominated'), ...(all('vote') ? { method: 'approval' } : {}) };
}
