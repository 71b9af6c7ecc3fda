import { readFileSync } from 'node:fs';
import type { Need, Offer } from './listing.js';
import { offersFor } from './match.js';
import { Catalogue } from './scoring/catalogue.js';

/** Prints how long one need takes against a large catalogue, made of the clauses of real-looking offers, drawn anew. */
const SIZE = 10_000;
const LIMIT_MS = 50;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../test/fixtures/${name}.json`, import.meta.url), 'utf8'));
const offers = (read('offers') as Offer[]).map((offer) => ({ ...offer, side: 'offer' as const }));
const needs = (read('needs') as Need[]).map((need) => ({ ...need, side: 'need' as const }));

const sentences = offers.flatMap(({ description_vi }) => description_vi.split(/(?<=\.) /));
const many = Array.from({ length: SIZE }, (_, i): Offer => {
  const drawn = Array.from({ length: 6 }, (_, k) => sentences[(i * 7_919 + k * k * 104_729) % sentences.length]!);
  return { ...offers[i % offers.length]!, id: `offer-${i}`, description_vi: drawn.join(' ') };
});

/** Processor time, so that what else runs on the machine does not count. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let catalogue = new Catalogue([]);
const indexed = milliseconds(() => {
  catalogue = new Catalogue(many);
});
const times = needs.map((need) => milliseconds(() => offersFor(need, catalogue))).sort((a, b) => a - b);
const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(1);
console.log(`index of ${SIZE} offers: ${indexed.toFixed(0)} ms`);
console.log(`one need: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms (aim: ≤ ${LIMIT_MS} ms)`);
