import { expect, test } from '@jest/globals';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import fc from 'fast-check';
import { wavesOf } from './waves.js';

const event = (subject: string, type: string, aggregateversion: number) =>
  ({ subject, type, aggregateversion }) as EventEnvelope;

test('what follows one another for many keys becomes one group for each type', () => {
  const events = ['a', 'b', 'c'].flatMap((key) => [event(key, 'submitted', 1), event(key, 'accepted', 2)]);
  expect(wavesOf(events).map((wave) => wave.map(({ subject, type }) => `${type} ${subject}`))).toEqual([
    ['submitted a', 'submitted b', 'submitted c'],
    ['accepted a', 'accepted b', 'accepted c'],
  ]);
});

test('whatever comes: nothing is lost, a group has one type and no key twice, and each key keeps its order', () => {
  const any = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z')), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(any, (given) => {
      const events = given.map(([key, type], index) => event(key, type, index));
      const waves = wavesOf(events);
      for (const wave of waves) {
        expect(new Set(wave.map(({ type }) => type)).size).toBe(1);
        expect(new Set(wave.map(({ subject }) => subject)).size).toBe(wave.length);
      }
      const ofKey = (list: EventEnvelope[], key: string) => list.filter(({ subject }) => subject === key);
      for (const key of ['a', 'b', 'c', 'd']) expect(ofKey(waves.flat(), key)).toEqual(ofKey(events, key));
    }),
  );
});
