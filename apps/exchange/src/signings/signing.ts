/** Those with a place by it, the others after them as they came. A place of one that is no longer signed there is skipped. */
export function inOrder<Item extends { id: string }>(items: readonly Item[], placed: readonly string[]): Item[] {
  const place = new Map(placed.map((id, n) => [id, n]));
  const placeOf = ({ id }: Item) => place.get(id) ?? placed.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether an order names each of them once and nothing else: otherwise it was made from a list that is no longer true. */
export function isOrderOf(order: readonly string[], items: readonly { id: string }[]): boolean {
  const named = new Set(order);
  return named.size === order.length && named.size === items.length && items.every(({ id }) => named.has(id));
}
