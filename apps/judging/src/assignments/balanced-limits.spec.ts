import { describe, expect, test } from '@jest/globals';
import { balancedLimits } from './balanced-limits.js';

const judge = (fieldCodes: string[], maxLoad: number | null = null) => ({ fieldCodes, maxLoad });

describe('the work is shared evenly', () => {
  test('among the judges of a field, each field for itself', () => {
    const judges = [judge(['a']), judge(['a']), judge(['b'])];
    const needs = new Map([
      ['a', 9],
      ['b', 4],
    ]);
    expect(balancedLimits(judges, needs, 0)).toEqual([
      { minLoad: 4, maxLoad: 5 },
      { minLoad: 4, maxLoad: 5 },
      { minLoad: 3, maxLoad: 4 },
    ]);
  });

  test('up to what a judge takes at most; the others take the rest', () => {
    const limits = balancedLimits([judge(['a'], 2), judge(['a']), judge(['a'])], new Map([['a', 12]]), 0);
    expect(limits).toEqual([
      { minLoad: 2, maxLoad: 2 },
      { minLoad: 4, maxLoad: 5 },
      { minLoad: 4, maxLoad: 5 },
    ]);
  });

  test('across fields that share a judge', () => {
    const needs = new Map([
      ['a', 2],
      ['b', 7],
    ]);
    expect(balancedLimits([judge(['a']), judge([]), judge(['b'])], needs, 0).map(({ maxLoad }) => maxLoad)).toEqual([
      ...[3, 3, 3],
    ]);
    expect(balancedLimits([judge(['a']), judge([]), judge(['b'])], needs, 2)[0]).toEqual({ minLoad: 0, maxLoad: 5 });
  });

  test('never above the own limits, however much is asked for', () => {
    expect(balancedLimits([judge([], 3), judge([], 1)], new Map([['a', 100]]), 8)).toEqual([
      { minLoad: 0, maxLoad: 3 },
      { minLoad: 0, maxLoad: 1 },
    ]);
  });
});
