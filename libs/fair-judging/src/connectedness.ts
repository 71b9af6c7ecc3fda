import type { Score } from './score-table.js';

/** Entries and judges that are linked by scores, directly or through others. */
export interface Component {
  readonly entries: string[];
  readonly judges: string[];
}

/**
 * The connected parts of the graph whose edges are "judge scored entry". Scores of judges in different parts cannot be
 * compared by any method that estimates how strict a judge is. Order: as first seen in the table.
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
