import { topics } from '@sangtao/contracts/topics';
import { partitionOf } from '../src/partitioner.js';

export const topic = 'identity.account' as const;

export const keyOf = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;

/** Keys that share a partition: what stops it stops them all. */
export const partition = partitionOf(keyOf(1), topics[topic]);
export const neighbours = Array.from({ length: 200 }, (_, n) => keyOf(n + 1)).filter(
  (key) => partitionOf(key, topics[topic]) === partition,
);
