import { expect, test } from '@jest/globals';
import { whatFits } from './what-fits.js';

const file = (fileId: string, megabytes: number) => ({
  fileId,
  documentKey: 'full-text',
  mediaType: 'application/pdf',
  size: megabytes * 1_000_000,
  name: { vi: 'Toàn văn.pdf', en: 'Full text.pdf' },
});
const fitting = (sizes: number[], room: number) => {
  const found = whatFits(
    sizes.map((size, n) => file(String(n), size)),
    room * 1_000_000,
  );
  return [found.fitting.map(({ fileId }) => Number(fileId)), found.left];
};

test('a file of 25 MB is kept for the time without network, a larger one is not', () => {
  expect(fitting([25, 26, 1], 200)).toEqual([[0, 2], 1]);
});

test('a round keeps what has room; a smaller file behind one that has none is still kept', () => {
  expect(fitting([20, 20, 4], 25)).toEqual([[0, 2], 1]);
  expect(fitting([1], 0)).toEqual([[], 1]);
});
