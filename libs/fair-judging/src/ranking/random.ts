/** A stream of random numbers that a seed repeats. */
export interface Random {
  /** From 0 to below 1. */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
}

/**
 * Each vector of a symmetric distribution followed by its mirror image about the centre, which costs nothing and makes quantiles
 * steadier. Source: antithetic variates, Hammersley & Morton 1956.
 */
export function mirrored(centre: Float64Array, draw: () => Float64Array): () => Float64Array {
  let last: Float64Array | null = null;
  return () => {
    if (last === null) return (last = draw());
    const image = last.map((value, at) => 2 * centre[at]! - value);
    last = null;
    return image;
  };
}

/** Source: mulberry32 (T. Ettinger, public domain); normal by Box & Muller 1958. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}
