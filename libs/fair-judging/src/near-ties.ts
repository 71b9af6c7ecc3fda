/** Sums of decimals differ in their last bits: values this close, relative to their size, are the same value. */
const SAME = 1e-9;

/**
 * Groups of items with the same value, highest first; within a group the order given. Neighbours in the sorted row decide,
 * so a value never lies in two groups and the groups do not depend on the order of the items.
 */
export function groupsByValue<T>(items: readonly T[], value: (item: T) => number): T[][] {
  const groups: { items: T[]; last: number }[] = [];
  for (const item of items.toSorted((a, b) => compare(value(b), value(a)))) {
    const here = value(item);
    const group = groups.at(-1);
    const tied = group !== undefined && group.last - here <= SAME * Math.max(1, Math.abs(here));
    if (tied || (group !== undefined && group.last === here)) {
      group.items.push(item);
      group.last = here;
    } else groups.push({ items: [item], last: here });
  }
  // Sorting by value shuffles items of nearly the same value: give them back in the order in which they came.
  const place = new Map(items.map((item, index) => [item, index]));
  return groups.map(({ items: group }) => group.toSorted((a, b) => place.get(a)! - place.get(b)!));
}

/** Infinities compare too, which a difference does not. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
