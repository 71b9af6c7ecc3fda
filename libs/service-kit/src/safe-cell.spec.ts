import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeCell } from './safe-cell.js';

describe('a cell', () => {
  test.each([
    '=1+1',
    '+84 912',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    '\rx',
    '  =1',
    '"=1"',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('S66: that begins as a formula is marked as text: %j', (text) => expect(safeCell(text)[0]).toBe(`'`));

  test.each(['Máy sấy nhãn – bản 2', 'a=b', 'x@example.com', '5-10 kg', `'=1`, '', 'Hà Nội, Huế; Đà Nẵng'])(
    'S66: that begins as text stays as it is: %j',
    (text) => expect(safeCell(text)).toBe(text),
  );

  test('S66: is marked where a program with another separator would begin a cell', () => {
    expect(safeCell(`x;=cmd|' /C calc'!A0`)).toBe(`x;'=cmd|' /C calc'!A0`);
    expect(safeCell('x",=1\n\t"@y')).toBe(`x",'=1\n\t"'@y`);
  });

  test('S66: no text gets a formula past it, whatever the separator, and marking it again changes nothing', () => {
    const pieces = fc.constantFrom(...`=+-@＝,;|"' \t\r\nx1`);
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 30 }), (text) => {
        const safe = safeCell(text);
        for (const separator of [/,/, /;/, /\|/, /\t/, /[\r\n]/, /[,;|\t\r\n]/]) {
          for (const cell of safe.split(separator)) expect(cell.replace(/^[\s"]+/, '')).not.toMatch(/^[=+\-@＝]/);
        }
        expect(safe).not.toMatch(/^[\t\r]/);
        expect(safeCell(safe)).toBe(safe);
        expect(safe.replaceAll(`'`, '')).toBe(text.replaceAll(`'`, ''));
      }),
    );
  });

  test('S66: of a hundred thousand separators costs no time', () => {
    const began = performance.now();
    safeCell('\t'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
