/** The time, as an argument of everything that decides by it. */
export abstract class Clock {
  abstract now(): Date;
}

/** Stands still until it is moved: the demonstration plays years in seconds. */
export class MovableClock extends Clock {
  constructor(private at: Date) {
    super();
  }

  now(): Date {
    return this.at;
  }

  moveTo(at: Date): void {
    this.at = at;
  }
}
