import type { EventEnvelope } from '@sangtao/contracts/event-envelope';

/**
 * Events in groups of one type, of which none has two of one key, in an order in which every key's events stay as they came. Keys owe each other
 * no order: they may stand in different partitions.
 */
export function wavesOf(events: readonly EventEnvelope[]): EventEnvelope[][] {
  const waves: EventEnvelope[][] = [];
  /** By type, the numbers of its waves, ascending. */
  const byType = new Map<string, number[]>();
  const lastOfKey = new Map<string, number>();
  for (const event of events) {
    const last = lastOfKey.get(event.subject) ?? -1;
    const numbers = byType.get(event.type) ?? [];
    let number = numbers.find((one) => one > last);
    if (number === undefined) {
      number = waves.push([]) - 1;
      byType.set(event.type, [...numbers, number]);
    }
    waves[number]!.push(event);
    lastOfKey.set(event.subject, number);
  }
  return waves;
}
