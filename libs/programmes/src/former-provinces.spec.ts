import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { currentOf, formerOf, formerProvinces, toldFormer } from './former-provinces.js';

const directory = new URL('../../../apps/identity/src/directory/provinces.csv', import.meta.url);
/** Code, and the names of what was merged, as the directory has them. */
const lines = readFileSync(directory, 'utf8').trim().split(/\r?\n/).slice(1);
const merged = lines.map((line) => [line.split(',')[0]!, line.split(',').at(-1)!.split(';')] as const);
const today = merged.map(([code]) => code);
const nameOf = (code: string) => formerProvinces.find((one) => one.code === code)!.vi;

describe('the provinces until 2025', () => {
  test('are 63, each once, and map onto the 34 of the directory and all of them', () => {
    expect(formerProvinces).toHaveLength(63);
    expect(new Set(formerProvinces.map(({ code }) => code)).size).toBe(63);
    expect(new Set(formerProvinces.map(({ vi }) => vi)).size).toBe(63);
    expect([...new Set(formerProvinces.map(({ current }) => current))].sort()).toEqual([...today].sort());
    expect(today).toHaveLength(34);
  });

  test('each belongs to one of today, and each of today to those it was made of', () => {
    expect(today.flatMap(formerOf).sort()).toEqual(formerProvinces.map(({ code }) => code).sort());
    for (const { code } of formerProvinces) expect(formerOf(currentOf(code)!)).toContain(code);
    for (const [code, names] of merged) expect(formerOf(code).map(nameOf).sort()).toEqual([...names].sort());
  });

  test('a number of both lists is not the same province: 24 was Bắc Giang and is Bắc Ninh', () => {
    expect(currentOf('24')).toBe('24');
    expect(formerOf('24').map(nameOf)).toEqual(['Bắc Giang', 'Bắc Ninh']);
    expect(nameOf('15')).toBe('Yên Bái');
    expect([currentOf('10'), nameOf('10')]).toEqual(['15', 'Lào Cai']);
    expect(currentOf('99')).toBeUndefined();
  });

  test('are told by what was recorded, or where nothing was merged; else not at all', () => {
    expect(toldFormer('24', '27')).toBe('27');
    expect(toldFormer('01', null)).toBe('01');
    expect(toldFormer('24', null)).toBeNull();
    expect(toldFormer('98', null)).toBeNull();
  });
});
