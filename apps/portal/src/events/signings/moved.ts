/** The list with the item at `from` standing at `to`; a place outside of it is its end. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, to), 0, items[from]!);
}
