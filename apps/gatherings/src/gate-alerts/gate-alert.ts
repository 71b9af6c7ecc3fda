/** What was told of a gathering's gates, and when. */
export interface GateAlert {
  /** How many wrong admissions there were then. */
  told: number;
  toldAt: Date;
}

const quarterMs = 15 * 60_000;

/** How many are to be told now; 0: nobody, or not yet. Fewer than were told before is no news: a day is decided anew with each scan. */
export function newsOf(count: number, last: GateAlert | undefined, now: Date): number {
  if (last && now.getTime() - last.toldAt.getTime() < quarterMs) return 0;
  return Math.max(0, count - (last?.told ?? 0));
}
