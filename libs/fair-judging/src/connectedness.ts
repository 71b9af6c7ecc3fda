/*
 * Which judges can be compared at all.
 * Formula: connected components of the graph whose edges are "judge scored entry", by union and find.
 * Assumes: nothing.
 * Units: entries and judges.
 * Source: Weeks & Williams 1964, Technometrics 6 (connectedness of cross-classified designs); Tarjan 1975, JACM 22 (union and find).
 * Example: a by x, a by y, b by z → parts {a; x, y} and {b; z}: y is stricter than x or not, of z nothing is known.
 */
import type { Score } from './score-table.js';

/** Entries and judges that are linked by scores, directly or through others. */
export interface Component {
  readonly entries: string[];
  readonly judges: string[];
}

/**
 * Scores of judges in different parts cannot be compared by any method that estimates how strict a judge is. Order: as first
 * seen in the table.
 */
export function components(scores: readonly Score[]): Component[] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    if (!parent.has(at)) parent.set(at, at);
    return at;
  };
  for (const { entry, judge } of scores) parent.set(root(`e${entry}`), root(`j${judge}`));
  const parts = new Map<string, Component>();
  for (const node of parent.keys()) {
    const key = root(node);
    const part = parts.get(key) ?? { entries: [], judges: [] };
    (node.startsWith('e') ? part.entries : part.judges).push(node.slice(1));
    parts.set(key, part);
  }
  return [...parts.values()];
}
