/** Rows that are alike. */
interface Cell {
  ids: string[];
}

/**
 * Lists of cells in parts with so many ids at most, in their order; a cell that is too large stands in several. Of nothing there is one empty part.
 * @param most at least 1
 */
export function inParts<Lists extends Record<string, Cell[]>>(lists: Lists, most: number): Lists[] {
  const names = Object.keys(lists);
  const parts: Record<string, Cell[]>[] = [];
  let room = 0;
  const begin = () => {
    parts.push(Object.fromEntries(names.map((name) => [name, []])));
    room = most;
  };
  begin();
  for (const [name, cell] of Object.entries(lists).flatMap(([name, cells]) =>
    cells.map((one) => [name, one] as const),
  )) {
    for (let from = 0; from < cell.ids.length;) {
      if (room === 0) begin();
      const ids = cell.ids.slice(from, from + room);
      parts.at(-1)![name]!.push({ ...cell, ids });
      from += ids.length;
      room -= ids.length;
    }
  }
  return parts as Lists[];
}
