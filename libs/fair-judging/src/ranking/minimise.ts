type Point = readonly number[];

export interface Minimum {
  readonly at: Point;
  readonly value: number;
  readonly evaluations: number;
}

interface Corner {
  readonly at: Point;
  readonly value: number;
}

/** The lowest value near `start` of a smooth function of few numbers. Source: Nelder & Mead 1965. */
export function minimise(of: (at: Point) => number, start: Point, step: number): Minimum {
  let evaluations = 0;
  const corner = (at: Point): Corner => {
    evaluations += 1;
    return { at, value: of(at) };
  };
  const simplex = [start, ...start.map((_, axis) => start.map((x, other) => (other === axis ? x + step : x)))].map(
    corner,
  );
  const size = start.length;
  while (evaluations < 400) {
    simplex.sort((a, b) => a.value - b.value);
    const [best] = simplex as [Corner];
    const worst = simplex[size]!;
    const spread = Math.max(...best.at.map((x, axis) => Math.abs(x - worst.at[axis]!)));
    if (worst.value - best.value < 1e-11 * (1 + Math.abs(best.value)) && spread < 1e-6) break;
    const centre = start.map((_, axis) => simplex.slice(0, size).reduce((sum, { at }) => sum + at[axis]!, 0) / size);
    const along = (far: number) => corner(centre.map((x, axis) => x + far * (worst.at[axis]! - x)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < simplex[size - 1]!.value) simplex[size] = reflected;
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) simplex[size] = contracted;
      else {
        for (let at = 1; at <= size; at += 1) {
          simplex[at] = corner(simplex[at]!.at.map((x, axis) => (x + best.at[axis]!) / 2));
        }
      }
    }
  }
  simplex.sort((a, b) => a.value - b.value);
  return { ...simplex[0]!, evaluations };
}
