import { expect, test } from '@jest/globals';
import { FewAtOnce, Full } from './few-at-once.js';

test('so many run, so many wait in their order, and the next is sent away', async () => {
  const few = new FewAtOnce(2, 3);
  const finish: (() => void)[] = [];
  const begun: number[] = [];
  const start = (nr: number) =>
    few.run(() => {
      begun.push(nr);
      return new Promise<number>((done) => finish.push(() => done(nr)));
    });
  const work = [1, 2, 3, 4, 5].map(start);
  await expect(start(6)).rejects.toBeInstanceOf(Full);
  expect(begun).toEqual([1, 2]);
  for (let done = 0; done < 5; done++) {
    finish[done]!();
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun.length).toBeLessThanOrEqual(done + 3);
  }
  expect(await Promise.all(work)).toEqual([1, 2, 3, 4, 5]);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

test('work that fails gives its place back', async () => {
  const few = new FewAtOnce(1, 0);
  await expect(few.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await few.run(() => Promise.resolve('free'))).toBe('free');
});
