import { Offline, Problem } from '../api/problem.js';
import { clashesOf, without, type Clash } from './clashes.js';

export type SaveState =
  | { kind: 'saved'; at?: Date }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'waiting' }
  | { kind: 'conflict'; clashes: Clash[] }
  | { kind: 'refused'; why: string };

/** All that the server holds, and its version. */
export interface Held<Patch> {
  content: Patch;
  version: number;
}

/** What the server does not have, and upon what it was written: what is taken up later knows what came between. */
export interface Unsaved<Patch> {
  patch: Patch;
  held: Held<Patch>;
}

export interface SaverPorts<Patch> {
  /** @throws Problem, Offline @returns the version that was written */
  save(patch: Patch, version: number): Promise<number>;
  /** @throws Problem, Offline */
  load(): Promise<Held<Patch>>;
  /** Keeps on the device what the server does not have yet; null when it has everything. */
  keep(unsaved: Unsaved<Patch> | null): void;
  merge(earlier: Patch, later: Patch): Patch;
  /** What was written elsewhere, with what was typed here on top. */
  adopt(content: Patch): void;
  show(state: SaveState): void;
}

const delayMs = 800;
const longestRetryMs = 30_000;

/** Sends what is typed, one request at a time and each on the version before it; nothing typed is dropped unless a person says so. */
export class DraftSaver<Patch extends object> {
  private pending: Patch | null = null;
  private sending: Patch | null = null;
  private running?: Promise<boolean>;
  private timer?: ReturnType<typeof setTimeout>;
  private retryMs = 1000;
  /** What was written elsewhere, until a person has chosen. */
  private newer: (Held<Patch> & { clashes: Clash[] }) | null = null;

  /** @param held what the server has, as far as is known here; where typing is taken up again, what it was written upon */
  constructor(
    private readonly ports: SaverPorts<Patch>,
    private held: Held<Patch>,
  ) {}

  get currentVersion(): number {
    return this.held.version;
  }

  change(patch: Patch): void {
    this.pending = this.pending ? this.ports.merge(this.pending, patch) : patch;
    this.keepUnsaved();
    if (!this.newer) {
      this.ports.show({ kind: 'unsaved' });
      this.later(delayMs);
    }
  }

  /** Sends what waits, now. @returns true when the server has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    while (this.pending && !this.newer) {
      this.running ??= this.send().finally(() => (this.running = undefined));
      if (!(await this.running)) break;
    }
    return this.pending === null && !this.newer;
  }

  /** After a conflict: what clashes stays as it was written here, or as it was elsewhere. All else is kept of both. */
  settle(whose: 'mine' | 'theirs'): void {
    if (!this.newer) return;
    const { clashes, ...held } = this.newer;
    this.newer = null;
    if (whose === 'theirs' && this.pending) {
      const left = without(
        this.pending,
        clashes.map(({ field }) => field),
      );
      this.pending = Object.keys(left).length > 0 ? left : null;
    }
    this.goOnFrom(held);
    this.ports.show(this.pending ? { kind: 'unsaved' } : { kind: 'saved' });
    this.later(0);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  /** @returns whether what waits may be sent: the server took this, or has what others wrote, which goes together with it */
  private async send(): Promise<boolean> {
    const patch = (this.sending = this.pending!);
    this.pending = null;
    this.ports.show({ kind: 'saving' });
    try {
      const version = await this.ports.save(patch, this.held.version);
      this.held = { content: this.ports.merge(this.held.content, patch), version };
      this.sending = null;
      this.retryMs = 1000;
      this.keepUnsaved();
      this.ports.show(this.pending ? { kind: 'unsaved' } : { kind: 'saved', at: new Date() });
      return true;
    } catch (error) {
      this.sending = null;
      this.pending = this.pending ? this.ports.merge(patch, this.pending) : patch;
      if (error instanceof Problem && error.code === 'version-conflict') return this.meet().catch(this.fail);
      return this.fail(error);
    }
  }

  /** Somebody wrote meanwhile: both go together where they do not clash. @returns whether they do */
  private async meet(): Promise<boolean> {
    const newer = await this.ports.load();
    const clashes = clashesOf(this.pending!, this.held.content, newer.content);
    if (clashes.length === 0) {
      this.goOnFrom(newer);
      return true;
    }
    this.newer = { ...newer, clashes };
    this.ports.show({ kind: 'conflict', clashes });
    return false;
  }

  private goOnFrom(held: Held<Patch>): void {
    this.held = held;
    this.ports.adopt(this.pending ? this.ports.merge(held.content, this.pending) : held.content);
    this.keepUnsaved();
  }

  private readonly fail = (error: unknown): false => {
    if (error instanceof Problem && error.status < 500) {
      this.ports.show({ kind: 'refused', why: error.errors[0]?.message ?? error.title });
    } else {
      this.ports.show(error instanceof Offline || error instanceof Problem ? { kind: 'waiting' } : { kind: 'unsaved' });
      this.later(this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    }
    return false;
  };

  private keepUnsaved(): void {
    const { sending, pending, held } = this;
    const patch = sending && pending ? this.ports.merge(sending, pending) : (pending ?? sending);
    this.ports.keep(patch && { patch, held });
  }
}
