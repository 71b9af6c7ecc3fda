import fc from 'fast-check';
import { contextNames } from '@sangtao/service-kit/context';

/** What may happen to a process, or to what it leans on. */
export interface Mishap {
  /** Since the first one's time. */
  atMs: number;
  kind: 'kill' | 'pause' | 'cut' | 'crash-database' | 'kill-broker';
  /** The service that is meant; nobody in particular for PostgreSQL and Kafka. */
  service: string;
  /** How long a paused one stands still: some sleep through their lease. */
  lastsMs: number;
}

const quietMs = 1_000;
const busyMs = 5_000;

/** The same seed gives the same mishaps at the same times. */
export function mishapsOf(seed: number, minutes: number): Mishap[] {
  const kind = fc.oneof(
    { arbitrary: fc.constant<Mishap['kind']>('kill'), weight: 6 },
    { arbitrary: fc.constant<Mishap['kind']>('pause'), weight: 3 },
    { arbitrary: fc.constant<Mishap['kind']>('cut'), weight: 4 },
    { arbitrary: fc.constant<Mishap['kind']>('crash-database'), weight: 1 },
    { arbitrary: fc.constant<Mishap['kind']>('kill-broker'), weight: 1 },
  );
  const one = fc.record({
    kind,
    waitMs: fc.integer({ min: quietMs, max: busyMs }),
    service: fc.constantFrom(...contextNames, 'edge'),
    lastsMs: fc.integer({ min: 500, max: 9_000 }),
  });
  const drawn = fc.sample(one, { seed, numRuns: Math.ceil((minutes * 60_000) / quietMs) });
  let at = 0;
  return drawn
    .map(({ waitMs, ...mishap }) => ({ ...mishap, atMs: (at += waitMs) }))
    .filter(({ atMs }) => atMs < minutes * 60_000);
}
