import type { Lag } from '../event-log.js';

interface Behind {
  name: string;
  position: bigint;
  events: number;
}

/** Kafka does not tell since when a record waits: the time counts from when it was first seen waiting behind an unmoved cursor. */
export class Waiting {
  private readonly since = new Map<string, { position: bigint; at: number }>();

  observe(partitions: Behind[], now = performance.now()): Lag {
    let events = 0;
    let stillMs = 0;
    for (const { name, position, events: behind } of partitions) {
      const seen = this.since.get(name);
      if (behind <= 0) this.since.delete(name);
      else if (seen?.position !== position) this.since.set(name, { position, at: now });
      else stillMs = Math.max(stillMs, now - seen.at);
      events += Math.max(0, behind);
    }
    return { events, stillSeconds: stillMs / 1000 };
  }
}
