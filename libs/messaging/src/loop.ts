export interface LoopPace {
  /** How long it waits for being woken. */
  pauseMs: number;
  /** From one step's beginning to the next's where it was woken meanwhile: what comes in between is done together. Default: 0. */
  restMs?: number;
}

/** Runs a step again and again: at once while there is more to do or it is woken from its pause. One step at a time. */
export class Loop {
  private stopped = false;
  private woken = false;
  private wakeUp: () => void = () => undefined;
  private running?: Promise<void>;

  constructor(
    private readonly step: () => Promise<boolean>,
    private readonly pace: LoopPace,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.running = this.run();
  }

  wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const started = performance.now();
      let busy = false;
      try {
        busy = await this.step();
      } catch (error) {
        this.onError(error);
        await this.pause(this.pace.pauseMs);
      }
      if (busy) continue;
      if (this.woken) await this.rest(started);
      else await this.pause(this.pace.pauseMs);
    }
  }

  /** It cannot be woken from this one; it is shorter than any stop needs to be. */
  private async rest(started: number): Promise<void> {
    const left = (this.pace.restMs ?? 0) - (performance.now() - started);
    if (left > 0 && !this.stopped) await new Promise((resolve) => setTimeout(resolve, left));
  }

  private pause(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
