import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import kafkajs from 'kafkajs';
import { partitionOf } from './partitioner.js';

const kafkaPartitioner = kafkajs.Partitioners.DefaultPartitioner();

function kafkaPartitionOf(key: string, partitions: number): number {
  const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({
    partitionErrorCode: 0,
    partitionId,
    leader: 0,
    replicas: [],
    isr: [],
  }));
  return kafkaPartitioner({ topic: 'any', partitionMetadata, message: { key, value: null } });
}

test('a key has the same partition on both logs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
      expect(partitionOf(key, partitions)).toBe(kafkaPartitionOf(key, partitions));
    }),
    { seed: 20261124, numRuns: 2_000 },
  );
});
