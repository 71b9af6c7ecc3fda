import fc from 'fast-check';
import { VersionConflict } from '../../src/outbox.js';
import type { Sql } from '../../src/sql.js';
import type { Journal } from '../journal.js';
import { keyOf, topic } from '../keys.js';

const writers = 16;
const keys = 40;

interface Deed {
  key: number;
  /** How long the transaction stays open after its event was published. */
  openMs: number;
  rollsBack: boolean;
}

const deeds = fc.record<Deed>({
  key: fc.nat(keys - 1),
  openMs: fc.nat(100),
  rollsBack: fc.nat(19).map((n) => n === 0),
});

class RollBack extends Error {}

/** Sixteen writers at once, each with transactions that commit late, and one of twenty not at all. */
export class Writers {
  private stopped = false;
  private readonly done: Promise<unknown>;

  constructor(
    private readonly journal: Journal,
    seed: number,
  ) {
    this.done = Promise.all(Array.from({ length: writers }, (_, n) => this.write(seed + n)));
  }

  /** Finishes what is in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.done;
  }

  private async write(seed: number): Promise<void> {
    const drawn = fc.sample(deeds, { seed, numRuns: 500 });
    for (let n = 0; !this.stopped; n++) await this.one(drawn[n % drawn.length]!);
  }

  private async one({ key, openMs, rollsBack }: Deed): Promise<void> {
    try {
      await this.journal.transactions.run(async (sql) => {
        await this.journal.publish(sql, keyOf(key), (await lastVersion(sql, keyOf(key))) + 1);
        await new Promise((resolve) => setTimeout(resolve, openMs));
        if (rollsBack) throw new RollBack();
      });
    } catch (error) {
      // Two that began a new key at the same time: one of them is refused.
      if (!(error instanceof RollBack) && !(error instanceof VersionConflict)) throw error;
    }
  }
}

async function lastVersion(sql: Sql, key: string): Promise<number> {
  const rows = await sql.query<{ version: number }>(
    'select version from journal.aggregate_version where topic = $1 and key = $2 for update',
    [topic, key],
  );
  return rows[0]?.version ?? 0;
}
