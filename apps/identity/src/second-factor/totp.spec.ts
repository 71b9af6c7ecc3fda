import { describe, expect, it } from '@jest/globals';
import { addressOf, base32, codeOf, newSeed, stepAt, stepOf } from './totp.js';

const seed = Buffer.from('12345678901234567890');

describe('a code by time', () => {
  // RFC 6238, appendix B, of whose eight digits the last six.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %i is that of the RFC', (second, code) => {
    expect(codeOf(seed, stepAt(new Date(second * 1000)))).toBe(code);
  });

  it('S8: is good one step early and one step late, and no more', () => {
    const now = new Date('2026-07-31T10:00:00Z');
    const at = (steps: number) => stepOf(codeOf(seed, stepAt(now) + steps), seed, { now, lastStep: 0 });
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, stepAt(now) - 1, stepAt(now), stepAt(now) + 1, null]);
  });

  it('S8: is used up with the code itself, and with a later one', () => {
    const now = new Date('2026-07-31T10:00:00Z');
    const code = codeOf(seed, stepAt(now));
    expect(stepOf(code, seed, { now, lastStep: stepAt(now) - 1 })).toBe(stepAt(now));
    expect(stepOf(code, seed, { now, lastStep: stepAt(now) })).toBeNull();
    expect(stepOf(code, seed, { now, lastStep: stepAt(now) + 1 })).toBeNull();
  });

  it('that is too short, too long or no number fits nothing', () => {
    const now = new Date();
    const code = codeOf(seed, stepAt(now));
    for (const wrong of ['', code.slice(1), 'abcdef', '–––'])
      expect(stepOf(wrong, seed, { now, lastStep: 0 })).toBeNull();
  });
});

it('a seed has 160 bits, is typed in base32, and the address of its QR code names whose it is', () => {
  expect(newSeed()).toHaveLength(20);
  expect(base32(seed)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(addressOf(seed, { issuer: 'Sangtao', account: 'ot@example.com' })).toBe(
    `otpauth://totp/Sangtao:ot%40example.com?secret=${base32(seed)}&issuer=Sangtao`,
  );
});
