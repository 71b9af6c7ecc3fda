/** Runs a step again and again: at once when it did something or was woken, else after a pause. One step at a time. */
export class Loop {
  private stopped = false;
  private woken = false;
  private wakeUp: () => void = () => undefined;
  private running?: Promise<void>;

  constructor(
    private readonly step: () => Promise<boolean>,
    private readonly pauseMs: number,
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
      let busy = false;
      try {
        busy = await this.step();
      } catch (error) {
        this.onError(error);
        await this.pause(this.pauseMs);
      }
      if (!busy && !this.woken) await this.pause(this.pauseMs);
    }
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
