import { Client } from 'pg';
import { Clock } from './clock.js';

const lookEveryMs = 10_000;
/** Tokens that others sign by the right time are refused from here on. */
const limitMs = 30_000;

/**
 * The database's time, which all processes of an installation share: a deadline is the same for all of them, whatever their machines' clocks say. Between
 * two looks it goes on by a clock that never jumps.
 */
export class DatabaseClock extends Clock {
  private at = { time: Date.now(), steady: performance.now() };
  private looking?: NodeJS.Timeout;

  private constructor(
    private readonly databaseUrl: string,
    private readonly warn: (text: string) => void,
  ) {
    super();
  }

  static async start(databaseUrl: string, warn: (text: string) => void): Promise<DatabaseClock> {
    const clock = new DatabaseClock(databaseUrl, warn);
    await clock.look();
    clock.looking = setInterval(() => {
      // While the database is away, its time goes on here.
      void clock.look().catch(() => undefined);
    }, lookEveryMs).unref();
    return clock;
  }

  now(): Date {
    return new Date(this.at.time + performance.now() - this.at.steady);
  }

  /** What is wrong with this machine's own clock, by which others' signatures are judged; undefined when it is right enough. */
  fault(): string | undefined {
    const aheadMs = Date.now() - this.now().getTime();
    if (Math.abs(aheadMs) <= limitMs) return undefined;
    const seconds = Math.round(Math.abs(aheadMs) / 1000);
    return `this machine's clock is ${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} the database's: set one of them right (NTP)`;
  }

  stop(): void {
    clearInterval(this.looking);
  }

  private async look(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl, connectionTimeoutMillis: lookEveryMs / 2 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const before = performance.now();
      const { rows } = await client.query<{ time: string }>({
        name: 'database-time',
        text: 'select extract(epoch from clock_timestamp()) * 1000 as time',
      });
      this.at = { time: Number(rows[0]!.time), steady: (before + performance.now()) / 2 };
    } finally {
      await client.end().catch(() => undefined);
    }
    const fault = this.fault();
    if (fault !== undefined) this.warn(fault);
  }
}
