import { percentile, rounded } from './report.js';

/** What comes again and again, at a rate of its own. */
export interface Arrivals {
  what: string;
  perSecond: number;
  /** One of them, from its begin to its end. Rejects when it failed. */
  act: () => Promise<unknown>;
}

export interface Came {
  what: string;
  perSecond: number;
  /** Milliseconds from the planned moment to the end, of those that succeeded. */
  taken: number[];
  failed: number;
  /** The first few reasons. */
  reasons: string[];
  /** Milliseconds from the planned moment until it was really begun: how far the generator itself was behind. */
  late: number[];
}

const tickMs = 2;

/**
 * An open model: each act begins at its planned moment, whatever became of those before it, and its time counts from that moment. So a
 * system that stands still for a second is charged with everybody who came in that second (no coordinated omission).
 */
export async function openLoad(streams: readonly Arrivals[], seconds: number): Promise<Came[]> {
  const started = performance.now();
  const lanes = streams.map((stream) => new Lane(stream, started, seconds));
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now();
      for (const lane of lanes) lane.beginDue(now);
      if (now < started + seconds * 1000) return;
      clearInterval(timer);
      resolve();
    }, tickMs);
  });
  await Promise.all(lanes.map((lane) => lane.ended()));
  return lanes.map(({ came }) => came);
}

class Lane {
  readonly came: Came;
  private readonly count: number;
  private readonly under: Promise<void>[] = [];
  private begun = 0;

  constructor(
    private readonly stream: Arrivals,
    private readonly started: number,
    seconds: number,
  ) {
    const { what, perSecond } = stream;
    this.came = { what, perSecond, taken: [], failed: 0, reasons: [], late: [] };
    this.count = Math.floor(perSecond * seconds);
  }

  beginDue(now: number): void {
    for (; this.begun < this.count; this.begun++) {
      const planned = this.started + (this.begun * 1000) / this.stream.perSecond;
      if (planned > now) return;
      this.under.push(this.act(planned));
    }
  }

  async ended(): Promise<void> {
    await Promise.all(this.under);
  }

  private async act(planned: number): Promise<void> {
    const { came } = this;
    came.late.push(performance.now() - planned);
    try {
      await this.stream.act();
      came.taken.push(performance.now() - planned);
    } catch (error) {
      came.failed++;
      if (came.reasons.length < 3) came.reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
}

export function rowOf({ what, perSecond, taken, failed, late }: Came) {
  return {
    what,
    'planned a second': perSecond,
    done: taken.length,
    failed,
    'p50, ms': rounded(percentile(taken, 0.5)),
    'p95, ms': rounded(percentile(taken, 0.95)),
    'p99, ms': rounded(percentile(taken, 0.99)),
    'begun late p99, ms': rounded(percentile(late, 0.99)),
  };
}
