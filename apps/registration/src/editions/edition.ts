import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';

export type EditionState =
  'draft' | 'announced' | 'open' | 'screening' | 'judging' | 'decided' | 'published' | 'archived';

export interface Edition {
  id: string;
  code: string;
  programmeCode: string;
  year: number;
  nameVi: string;
  nameEn: string;
  state: EditionState;
  opensAt: Date;
  closesAt: Date;
  rulebook: Rulebook;
  rulebookVersion: number;
  version: number;
}

/** From a state to the states that may follow it. Opening and closing happen by the clock. */
const editionTransitions: Record<EditionState, readonly EditionState[]> = {
  draft: ['announced'],
  announced: ['open'],
  open: ['screening'],
  screening: ['judging'],
  judging: ['decided'],
  decided: ['published'],
  published: ['archived'],
  archived: [],
};

export function mayFollow(from: EditionState, to: EditionState): boolean {
  return editionTransitions[from].includes(to);
}

/**
 * The states through which an edition comes to `to`, the last one included; none where it is there or past it. One that still takes
 * entries is closed by the clock first, or by its published results.
 */
export function stepsTo(from: EditionState, to: EditionState): EditionState[] {
  const order: EditionState[] = ['open', 'screening', 'judging', 'decided', 'published', 'archived'];
  const start = order.indexOf(from);
  if (start < 0 || (from === 'open' && to !== 'published')) return [];
  return order.slice(start + 1, order.indexOf(to) + 1);
}

export function isOpen({ state, closesAt }: Pick<Edition, 'state' | 'closesAt'>, now: Date): boolean {
  return state === 'open' && now < closesAt;
}

/** Taking entries or weighing them: once the results are decided, no entry comes in, goes out or changes. */
export function isUndecided({ state }: Pick<Edition, 'state'>): boolean {
  return state === 'open' || state === 'screening' || state === 'judging';
}

/** The sequence that numbers entries: one for all editions whose entries share a prefix and a year, so that no code stands twice. */
export function entryNumbers({ year, rulebook }: Pick<Edition, 'year' | 'rulebook'>): string {
  return `registration.entry_number_${rulebook.entryCode.prefix.toLowerCase()}_${year}`;
}

const day = 86_400_000;
const maxDay = 3650;

/** What comes after the deadline, as the rulebook counts it from the opening. */
export function milestones({ opensAt, rulebook: { dates } }: Pick<Edition, 'opensAt' | 'rulebook'>) {
  const after = (days: number) => new Date(opensAt.getTime() + days * day);
  return {
    screenedBy: after(dates.screeningUntilDay),
    judgedBy: after(dates.judgingUntilDay),
    publishedBy: after(dates.publishDay),
  };
}

/** A template's rules between these dates: what comes after the deadline keeps its distance from it. */
export function datedRules(rulebook: Rulebook, opensAt: Date, closesAt: Date): Rulebook {
  const { dates } = rulebook;
  const closesDay = Math.min(maxDay, Math.max(0, Math.ceil((closesAt.getTime() - opensAt.getTime()) / day)));
  const moved = (days: number) => Math.min(maxDay, closesDay + days - dates.closesDay);
  const [screeningUntilDay, judgingUntilDay] = [moved(dates.screeningUntilDay), moved(dates.judgingUntilDay)];
  return { ...rulebook, dates: { closesDay, screeningUntilDay, judgingUntilDay, publishDay: moved(dates.publishDay) } };
}

/** The edition with a later deadline; milestones that it would pass move with it, so that they stay in order. @throws Refusal not-later */
export function extended(edition: Edition, closesAt: Date): Edition {
  if (closesAt <= edition.closesAt) throw new Refusal('not-later', { closesAt: edition.closesAt });
  const { dates } = edition.rulebook;
  // A rulebook counts ten years; what binds is the moment.
  const closesDay = Math.min(maxDay, Math.ceil((closesAt.getTime() - edition.opensAt.getTime()) / day));
  const screeningUntilDay = Math.max(dates.screeningUntilDay, closesDay);
  const judgingUntilDay = Math.max(dates.judgingUntilDay, screeningUntilDay);
  const publishDay = Math.max(dates.publishDay, judgingUntilDay);
  return {
    ...edition,
    closesAt,
    rulebook: { ...edition.rulebook, dates: { ...dates, closesDay, screeningUntilDay, judgingUntilDay, publishDay } },
    rulebookVersion: edition.rulebookVersion + 1,
    version: edition.version + 1,
  };
}

/** The edition that takes no more entries from this moment on; its milestones stay. */
export function closedAt(edition: Edition, at: Date): Edition {
  const { rulebook, opensAt } = edition;
  const closesDay = Math.ceil((at.getTime() - opensAt.getTime()) / day);
  return {
    ...edition,
    closesAt: at,
    rulebook: { ...rulebook, dates: { ...rulebook.dates, closesDay: Math.min(rulebook.dates.closesDay, closesDay) } },
    rulebookVersion: edition.rulebookVersion + 1,
    version: edition.version + 1,
  };
}
