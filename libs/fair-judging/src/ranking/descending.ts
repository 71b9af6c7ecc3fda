const BITS = 11;
const BUCKETS = 2 ** BITS;
/** The two lower digits of 11 bits, and all three. */
const LOWER = 2 ** (2 * BITS);
const LEVELS = 2 ** (3 * BITS) - 1;

/**
 * Puts `size` values in order, highest first: their places among 2³³ levels between the least and the highest are sorted digit
 * by digit, which needs no comparison. Values on one level (apart by a ten-thousand-millionth of the range) keep their order.
 */
export function descending(size: number): (values: Float64Array) => Int32Array {
  const digits = [0, 1, 2].map(() => new Uint16Array(size));
  const counts = digits.map(() => new Int32Array(BUCKETS));
  const orders = [new Int32Array(size), new Int32Array(size)] as const;
  return (values) => {
    spread(values, digits, counts);
    let from = orders[0];
    for (let at = 0; at < size; at += 1) from[at] = at;
    digits.forEach((own, pass) => {
      const into = orders[((pass + 1) % 2) as 0 | 1];
      const next = placesOf(counts[pass]!);
      for (let at = 0; at < size; at += 1) {
        const item = from[at]!;
        const digit = own[item]!;
        into[next[digit]!] = item;
        next[digit]! += 1;
      }
      from = into;
    });
    return from;
  };
}

/** The digits of each value's level, lowest first, and how often each occurs. */
function spread(values: Float64Array, [low, middle, high]: Uint16Array[], counts: Int32Array[]): void {
  for (const count of counts) count.fill(0);
  const [ofLow, ofMiddle, ofHigh] = counts;
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at += 1) {
    least = Math.min(least, values[at]!);
    most = Math.max(most, values[at]!);
  }
  const scale = most > least ? LEVELS / (most - least) : 0;
  for (let at = 0; at < values.length; at += 1) {
    const level = (most - values[at]!) * scale;
    // Whole numbers of 32 bits from here on: they are much faster.
    const upper = (level / LOWER) | 0;
    const lower = (level - upper * LOWER) | 0;
    ofLow![(low![at] = lower % BUCKETS)]! += 1;
    ofMiddle![(middle![at] = lower >>> BITS)]! += 1;
    ofHigh![(high![at] = upper)]! += 1;
  }
}

/** Where the first item of each digit goes; in place. */
function placesOf(counts: Int32Array): Int32Array {
  let before = 0;
  for (let digit = 0; digit < BUCKETS; digit += 1) {
    const own = counts[digit]!;
    counts[digit] = before;
    before += own;
  }
  return counts;
}
