import type { JudgedFile } from '../api/judging.js';

/** Bytes of one file, and of all of a round, that are kept for the time without network; larger ones need it. */
export const fileLimit = 25_000_000;
export const roundLimit = 200_000_000;

/** In their order, as long as there is room. */
export function whatFits(files: JudgedFile[], room: number): { fitting: JudgedFile[]; left: number } {
  let free = room;
  const fitting = files.filter(({ size }) => {
    if (size > fileLimit || size > free) return false;
    free -= size;
    return true;
  });
  return { fitting, left: files.length - fitting.length };
}
