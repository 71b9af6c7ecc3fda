import { Offline, Problem } from '../api/problem.js';

export type SaveState =
  | { kind: 'saved'; at?: Date }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'waiting' }
  | { kind: 'conflict' }
  | { kind: 'refused'; why: string };

export interface SaverPorts<Patch> {
  /** @throws Problem, Offline @returns the version that was written */
  save(patch: Patch, version: number): Promise<number>;
  /** Keeps on the device what the server does not have yet; null when it has everything. */
  keep(patch: Patch | null): void;
  merge(earlier: Patch, later: Patch): Patch;
  show(state: SaveState): void;
}

const delayMs = 800;
const longestRetryMs = 30_000;

/** Sends what is typed, one request at a time and each on the version before it; nothing typed is ever dropped. */
export class DraftSaver<Patch extends object> {
  private pending: Patch | null = null;
  private sending: Patch | null = null;
  private running?: Promise<boolean>;
  private timer?: ReturnType<typeof setTimeout>;
  private retryMs = 1000;
  private stopped = false;

  constructor(
    private readonly ports: SaverPorts<Patch>,
    private version: number,
  ) {}

  get currentVersion(): number {
    return this.version;
  }

  change(patch: Patch): void {
    this.pending = this.pending ? this.ports.merge(this.pending, patch) : patch;
    this.keepUnsaved();
    if (!this.stopped) {
      this.ports.show({ kind: 'unsaved' });
      this.later(delayMs);
    }
  }

  /** Sends what waits, now. @returns true when the server has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    while (this.pending && !this.stopped) {
      this.running ??= this.send().finally(() => (this.running = undefined));
      if (!(await this.running)) break;
    }
    return this.pending === null && !this.stopped;
  }

  /** After a conflict: what was written here goes on top of the version that the server has now. */
  resume(version: number): void {
    this.version = version;
    this.stopped = false;
    this.later(0);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  /** @returns whether the server took it */
  private async send(): Promise<boolean> {
    const patch = (this.sending = this.pending!);
    this.pending = null;
    this.ports.show({ kind: 'saving' });
    try {
      this.version = await this.ports.save(patch, this.version);
      this.sending = null;
      this.retryMs = 1000;
      this.keepUnsaved();
      this.ports.show(this.pending ? { kind: 'unsaved' } : { kind: 'saved', at: new Date() });
      return true;
    } catch (error) {
      this.sending = null;
      this.pending = this.pending ? this.ports.merge(patch, this.pending) : patch;
      this.fail(error);
      return false;
    }
  }

  private fail(error: unknown): void {
    if (error instanceof Problem && error.code === 'version-conflict') {
      this.stopped = true;
      this.ports.show({ kind: 'conflict' });
    } else if (error instanceof Problem && error.status < 500) {
      this.ports.show({ kind: 'refused', why: error.errors[0]?.message ?? error.title });
    } else {
      this.ports.show(error instanceof Offline || error instanceof Problem ? { kind: 'waiting' } : { kind: 'unsaved' });
      this.later(this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    }
  }

  private keepUnsaved(): void {
    const { sending, pending } = this;
    this.ports.keep(sending && pending ? this.ports.merge(sending, pending) : (pending ?? sending));
  }
}
