const most = 5;
const withinMs = 20_000;

/** Tells a process that was killed, and comes back, from one that cannot live. */
export class CrashLoops {
  private readonly ends = new Map<string, number[]>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Called at each end. True when the process has ended too often of late to be started once more. */
  has(name: string): boolean {
    const at = this.now();
    const recent = [...(this.ends.get(name) ?? []), at].filter((end) => at - end < withinMs);
    this.ends.set(name, recent);
    return recent.length > most;
  }
}
