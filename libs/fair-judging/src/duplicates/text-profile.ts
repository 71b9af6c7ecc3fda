import { fold } from '../vietnamese-text.js';
import { figuresIn } from './figures.js';

/** A text as its comparison sees it. Numbers stand for the strings, ascending, without doubles. */
export interface TextProfile {
  /** Character 3-grams of the folded words. */
  readonly grams: Int32Array;
  /** Figures in digits alone, and with those in words. */
  readonly written: Anchors;
  readonly read: Anchors;
  /** The same with words that no Vietnamese syllable looks like: materials, devices, abbreviations. */
  readonly writtenAndTerms: Anchors;
  readonly readAndTerms: Anchors;
  /** Whether the text has Vietnamese marks; without them no number is read from words. */
  readonly marked: boolean;
  readonly sketch: Int32Array;
}

/** What survives rewording: distinct numbers, ascending, and how much they are worth together. */
export interface Anchors {
  readonly places: Int32Array;
  readonly worth: number;
}

/** Numbers up to 10, which any text may have, stand from here on; what one is worth beside another anchor. */
const FROM_COMMON = 2 ** 30;
const WORTH_OF_COMMON = 0.4;

/** Vietnamese has a mark on every fourth letter or so. */
const MARKED = 0.05;
const COMMON = /^(?:[0-9]|10)$/;
const FOLDED_WORD = /[\p{L}\p{N}]+/gu;
const SYLLABLE =
  /^(b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(ch|c|m|ng|nh|n|p|t)?$/;

/** Bits of a sketch. */
export const SKETCH_BITS = 512;

/** Profiles that may be compared with each other: they share the numbering of strings. */
export function profiles(texts: readonly string[]): TextProfile[] {
  const numbers = new Map<string, number>();
  const numbered = (strings: Iterable<string>) =>
    Int32Array.from(new Set(strings), (one) => {
      const known = numbers.get(one) ?? numbers.size;
      numbers.set(one, known);
      return known;
    }).sort();
  const anchors = (strings: readonly string[]): Anchors => {
    const telling = numbered(strings.filter((one) => !COMMON.test(one)));
    const common = Int32Array.from(new Set(strings.filter((one) => COMMON.test(one))), Number).sort();
    const places = Int32Array.from([...telling, ...common.map((value) => FROM_COMMON + value)]);
    return { places, worth: telling.length + WORTH_OF_COMMON * common.length };
  };
  return texts.map((text) => {
    // Compatibility forms too: full-width digits and ligatures come from other people's documents.
    const plain = text.normalize('NFKC');
    const { written, spelled } = figuresIn(plain);
    const all = fold(plain).match(FOLDED_WORD) ?? [];
    const terms = all.filter((word) => !/^\d/.test(word) && !SYLLABLE.test(word));
    const joined = all.join(' ');
    const grams = Array.from({ length: Math.max(0, joined.length - 2) }, (_, at) => joined.slice(at, at + 3));
    const numberedGrams = numbered(grams);
    return {
      grams: numberedGrams,
      written: anchors(written),
      read: anchors([...written, ...spelled]),
      writtenAndTerms: anchors([...written, ...terms]),
      readAndTerms: anchors([...written, ...spelled, ...terms]),
      marked: (plain.normalize('NFD').match(/\p{Mn}/gu)?.length ?? 0) > MARKED * plain.length,
      sketch: sketchOf(numberedGrams),
    };
  });
}

/**
 * One bit of the least hash in each of 512 bins; an empty bin borrows from the next. Two sketches agree in (1 + J)/2 of their
 * bits, J the Jaccard index. Sources: Li & König 2010 (b-bit minwise hashing), Shrivastava & Li 2014 (one permutation).
 */
function sketchOf(grams: Int32Array): Int32Array {
  const least = new Float64Array(SKETCH_BITS).fill(Infinity);
  for (const gram of grams) {
    const hash = mix(gram + 1);
    const bin = hash % SKETCH_BITS;
    least[bin] = Math.min(least[bin]!, hash);
  }
  const sketch = new Int32Array(SKETCH_BITS / 32);
  if (grams.length === 0) return sketch;
  for (let bin = 0; bin < SKETCH_BITS; bin += 1) {
    let distance = 0;
    while (least[(bin + distance) % SKETCH_BITS] === Infinity) distance += 1;
    const bit = mix(least[(bin + distance) % SKETCH_BITS]! ^ Math.imul(distance, 0x9e3779b1)) >>> 31;
    sketch[bin >>> 5]! |= bit << (bin & 31);
  }
  return sketch;
}

/** Source: the finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The Jaccard index that two sketches suggest; its standard deviation is below 0.05. */
export function sketchedJaccard(a: Int32Array, b: Int32Array): number {
  let different = 0;
  for (let at = 0; at < a.length; at += 1) {
    let bits = a[at]! ^ b[at]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    different += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return 1 - (2 * different) / SKETCH_BITS;
}

/** |a ∩ b| / |a ∪ b|; 0 of two empty sets. */
export function jaccard(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const order = a[i]! - b[j]!;
    if (order === 0) common += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const together = a.length + b.length - common;
  return together === 0 ? 0 : common / together;
}

/** The same of anchors, by their worth. */
export function anchorsShared(a: Anchors, b: Anchors): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.places.length && j < b.places.length;) {
    const place = a.places[i]!;
    const order = place - b.places[j]!;
    if (order === 0) shared += place < FROM_COMMON ? 1 : WORTH_OF_COMMON;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const together = a.worth + b.worth - shared;
  return together === 0 ? 0 : shared / together;
}
