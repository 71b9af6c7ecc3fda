/** There is no room to wait. */
export class Full extends Error {}

/** A bounded queue before costly work: a rush waits for its turn, a flood is sent away, and the processor stays free for others. */
export class FewAtOnce {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
  ) {}

  /** @throws Full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mayWait) throw new Full();
      await new Promise<void>((turn) => this.waiting.push(turn));
    } else {
      this.running++;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // Whoever waits longest takes the place over.
      if (next) next();
      else this.running--;
    }
  }
}
