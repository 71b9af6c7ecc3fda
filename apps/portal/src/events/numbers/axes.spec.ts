import { expect, test } from '@jest/globals';
import { axesOf } from './axes.js';

test('the axis that counts shows whole numbers: upwards where the bars stand, along where they lie', () => {
  expect(axesOf({ isUpright: true, isNarrow: false }).y).toEqual({ allowDecimals: false });
  expect(axesOf({ isUpright: false, isNarrow: false }).x).toEqual({ allowDecimals: false });
});

test('names beside lying bars are all there, and leave room for the bars on a phone', () => {
  const widths = [true, false].map((isNarrow) => axesOf({ isUpright: false, isNarrow }).y);
  expect(widths).toEqual([
    { width: 112, interval: 0 },
    { width: 190, interval: 0 },
  ]);
});
