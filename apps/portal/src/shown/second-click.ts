const withinMs = 300;

export interface Press {
  /** What it asks for. */
  what: string;
  /** Milliseconds of the epoch. */
  at: number;
}

/** Whether a press is the second half of a double click: nobody asks for the very same thing twice as fast as that. */
export function isSecondClick(before: Press | undefined, now: Press): boolean {
  return before !== undefined && now.what === before.what && now.at - before.at < withinMs;
}
