import type { Offer } from '../listing.js';
import { offersFor } from '../match.js';
import { Catalogue } from '../scoring/catalogue.js';
import type { JudgedNeeds } from './judged-needs.js';

/** Milliseconds of processor time, so that what else runs on the machine does not count. */
export interface Speed {
  readonly index: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** A catalogue of `size` offers, made of the clauses of the given ones, drawn anew; then every need against it. */
export function speedWith(size: number, { offers, needs }: JudgedNeeds): Speed {
  const sentences = offers.flatMap(({ description_vi }) => description_vi.split(/(?<=\.) /));
  const many = Array.from({ length: size }, (_, i): Offer => {
    const drawn = Array.from({ length: 6 }, (_, k) => sentences[(i * 7_919 + k * k * 104_729) % sentences.length]!);
    return { ...offers[i % offers.length]!, id: `offer-${i}`, description_vi: drawn.join(' ') };
  });
  let catalogue = new Catalogue([]);
  const index = milliseconds(() => {
    catalogue = new Catalogue(many);
  });
  const times = needs.map((need) => milliseconds(() => offersFor(need, catalogue))).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!;
  return { index, median: at(0.5), p95: at(0.95), worst: at(1) };
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
