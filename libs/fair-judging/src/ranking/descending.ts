const BITS = 11;
const BUCKETS = 2 ** BITS;
/** Three digits of 11 bits. */
const LEVELS = 2 ** (3 * BITS) - 1;

/**
 * Puts `size` values in order, highest first: their places among 2³³ levels between the least and the highest are sorted digit
 * by digit, which needs no comparison. Values on one level (apart by a ten-thousand-millionth of the range) keep their order.
 */
export function descending(size: number): (values: Float64Array) => Int32Array {
  const digits = [0, 1, 2].map(() => new Uint16Array(size));
  const orders = [new Int32Array(size), new Int32Array(size)];
  return (values) => {
    let [low, high] = [Infinity, -Infinity];
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    const scale = high > low ? LEVELS / (high - low) : 0;
    for (let at = 0; at < size; at += 1) {
      const level = Math.round((high - values[at]!) * scale);
      digits[0]![at] = level % BUCKETS;
      digits[1]![at] = Math.floor(level / BUCKETS) % BUCKETS;
      digits[2]![at] = Math.floor(level / BUCKETS ** 2);
    }
    let from = orders[0]!.map((_, at) => at);
    digits.forEach((own, pass) => {
      const into = orders[(pass + 1) % 2]!;
      const after = new Int32Array(BUCKETS + 1);
      for (let at = 0; at < size; at += 1) after[own[at]! + 1]! += 1;
      for (let bucket = 1; bucket <= BUCKETS; bucket += 1) after[bucket]! += after[bucket - 1]!;
      for (const item of from) {
        const place = own[item]!;
        into[after[place]!] = item;
        after[place]! += 1;
      }
      from = into;
    });
    return from;
  };
}
