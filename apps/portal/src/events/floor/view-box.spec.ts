import { expect, test } from '@jest/globals';
import { around, moved, near, zoomed } from './view-box.js';

const whole = { x: 0, y: 0, width: 120, height: 60 };

test('a plan is never left: neither by moving nor by zooming', () => {
  expect(moved(whole, whole, { x: -1, y: 1 })).toEqual(whole);
  expect(zoomed(whole, whole, 0.5)).toEqual(whole);
  const close = zoomed(whole, whole, 1000);
  expect(close).toEqual({ x: 56.25, y: 28.125, width: 7.5, height: 3.75 });
  expect(moved(close, whole, { x: 1000, y: 1000 })).toEqual({ ...close, x: 112.5, y: 56.25 });
});

test('the point under the finger stays where it is', () => {
  expect(zoomed(whole, whole, 2, { x: 0, y: 0 })).toEqual({ x: 0, y: 0, width: 60, height: 30 });
  expect(zoomed(whole, whole, 2, { x: 1, y: 1 })).toEqual({ x: 60, y: 30, width: 60, height: 30 });
});

test('what is chosen stands in the middle, or as near to it as the hall goes', () => {
  const corners = [
    [60, 30],
    [62, 32],
  ];
  expect(around(corners, 1)).toEqual({ x: 59, y: 29, width: 4, height: 4 });
  expect(near(corners, whole)).toEqual({ x: 41, y: 21, width: 40, height: 20 });
  expect(near([[0, 0]], whole)).toEqual({ x: 0, y: 0, width: 40, height: 20 });
});
