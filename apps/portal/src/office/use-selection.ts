import { useCallback, useRef, useState } from 'react';
import type { ScreeningItem } from '../api/office.js';

export interface Selection {
  picked: ReadonlyMap<string, ScreeningItem>;
  /** `range`: everything from the row that was picked last up to this one. */
  toggle: (index: number, range: boolean) => void;
  /** Picks all of these, or none where all were picked. */
  toggleAll: () => void;
  keep: (ids: string[]) => void;
  clear: () => void;
}

/** Rows that were picked, also when the list around them changes. */
export function useSelection(items: ScreeningItem[]): Selection {
  const [picked, setPicked] = useState<ReadonlyMap<string, ScreeningItem>>(new Map());
  const anchor = useRef(0);
  const shown = useRef(items);
  shown.current = items;
  const toggle = useCallback((index: number, range: boolean) => {
    const all = shown.current;
    const from = range ? Math.min(anchor.current, index) : index;
    const rows = all.slice(from, range ? Math.max(anchor.current, index) + 1 : index + 1);
    anchor.current = index;
    setPicked((before) => {
      const after = new Map(before);
      const off = !range && rows.every(({ id }) => before.has(id));
      for (const row of rows) {
        if (off) after.delete(row.id);
        else after.set(row.id, row);
      }
      return after;
    });
  }, []);
  const toggleAll = () =>
    setPicked((before) =>
      items.every(({ id }) => before.has(id))
        ? new Map()
        : new Map([...before, ...items.map((row) => [row.id, row] as const)]),
    );
  const keep = (ids: string[]) => setPicked((before) => new Map([...before].filter(([id]) => ids.includes(id))));
  return { picked, toggle, toggleAll, keep, clear: () => setPicked(new Map()) };
}
