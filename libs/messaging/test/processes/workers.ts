import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JournalPlace } from '../journal.js';
import type { HoldPoint, WorkerSays, WorkerTask } from './worker.js';

const here = import.meta.dirname;

export interface WorkerOptions {
  without?: WorkerTask['without'];
  hold?: HoldPoint;
  publishesOn?: boolean;
  clockAheadMs?: number;
  leasesByOwnClock?: boolean;
}

/** One worker: a Node process of its own. */
export class Worker {
  private readonly said = new Set<WorkerSays>();
  private readonly ended: Promise<number | null>;
  private onSaid: () => void = () => undefined;

  private constructor(private readonly process: ChildProcess) {
    this.ended = new Promise((resolve) => process.once('exit', (code) => resolve(code)));
    process.on('message', (what: WorkerSays) => {
      this.said.add(what);
      this.onSaid();
    });
  }

  static async start(place: JournalPlace, options: WorkerOptions = {}): Promise<Worker> {
    const usual = { without: [], publishesOn: false, clockAheadMs: 0, leasesByOwnClock: false };
    const task: WorkerTask = { ...place, ...usual, ...options };
    const process = fork(join(here, 'worker.ts'), [JSON.stringify(task)], {
      execArgv: ['--disable-warning=TimeoutNegativeWarning', '--import', pathToFileURL(join(here, 'sources.mjs')).href],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const worker = new Worker(process);
    await worker.says('ready');
    return worker;
  }

  /** Waits until it has said so. @throws Error when it ends instead */
  async says(what: WorkerSays): Promise<void> {
    while (!this.said.has(what)) {
      const heard = new Promise<'heard'>((resolve) => (this.onSaid = () => resolve('heard')));
      if ((await Promise.race([heard, this.ended])) !== 'heard') throw new Error(`a worker ended before "${what}"`);
    }
  }

  hasSaid(what: WorkerSays): boolean {
    return this.said.has(what);
  }

  goOn(): void {
    this.process.send('go on');
  }

  pause(): void {
    this.process.kill('SIGSTOP');
  }

  resume(): void {
    this.process.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  /** @returns its exit code */
  async stop(): Promise<number | null> {
    this.resume();
    this.process.kill('SIGTERM');
    return this.ended;
  }
}
