import type { MovableClock } from './clock.js';

export interface SeasonAccount {
  id: string;
  email: string;
  name: string;
  password: string;
  role: string;
}

/** One edition of the demonstration, with the moments at which things happen in it. */
export interface SeasonEdition {
  id: string;
  code: string;
  year: number;
  templateCode: 'technical-contest' | 'simple-contest' | 'golden-book' | 'youth-contest';
  /** Where it is not the template's. */
  name?: { vi: string; en: string };
  opensAt: Date;
  closesAt: Date;
  /** When its judges read; null while entries come in. */
  judging: { from: Date; until: Date } | null;
  /** When the committee decides, and when that becomes public; null before. */
  decision: { number: string; at: Date; publishAt: Date } | null;
}

/** What the demonstration loads into an empty database; every context plays its part and tells the others by events. */
export interface Season {
  /** The first start: every date of what goes on is relative to it. */
  now: Date;
  /** The contexts' clock while it is loaded: what happened long ago is played in its own time. */
  clock: MovableClock;
  accounts: {
    admin: SeasonAccount;
    secretary: SeasonAccount;
    chair: SeasonAccount;
    officer: SeasonAccount;
    applicant: SeasonAccount;
    judges: SeasonAccount[];
    applicants: SeasonAccount[];
    /** An officer of a body that nominates, and somebody who is nominated by it. */
    nominator?: SeasonAccount;
    nominee?: SeasonAccount;
    /** A mother of children who enter. */
    guardian?: SeasonAccount;
  };
  /** Published a year ago; decided and about to be published; being judged; taking entries. */
  editions: Record<'finished' | 'sealed' | 'current' | 'open', SeasonEdition> &
    // The Golden Book: one whose works are all accepted, one that takes nominations. A contest of children that takes entries.
    Partial<Record<'bookFinished' | 'bookOpen' | 'youthOpen', SeasonEdition>>;
}

/** The body of the demonstration's nominating officer: the union of Nghệ An. */
export const nominatingBody = 'org-017';

/** The moment of the `turn`-th of `count` things that happen between two moments, more of them towards the end. */
export function momentOf(turn: number, count: number, { from, until }: { from: Date; until: Date }): Date {
  const span = until.getTime() - from.getTime();
  return new Date(from.getTime() + Math.floor(span * Math.sqrt((turn + 1) / (count + 1))));
}
