export interface Load {
  minLoad: number;
  maxLoad: number;
}

interface Worker {
  /** None means all. */
  fieldCodes: readonly string[];
  /** Most entries that the judge takes; null is no limit. */
  maxLoad: number | null;
}

const noLimit = 1_000_000;

/** What the judges themselves allow. */
export function ownLimits(judges: readonly Worker[]): Load[] {
  return judges.map(({ maxLoad }) => ({ minLoad: 0, maxLoad: maxLoad ?? noLimit }));
}

/**
 * Limits under which the work is shared as evenly as the judges' own limits allow: where fields share judges, every judge takes the same
 * number or one less, or as many as the own limit lets. `slack` widens it, where conflicts or fields of uneven size do not allow that.
 */
export function balancedLimits(judges: readonly Worker[], needs: ReadonlyMap<string, number>, slack: number): Load[] {
  const groupOf = groups(judges, [...needs.keys()]);
  const work = new Map<string, number>();
  for (const [field, need] of needs) work.set(groupOf(field), (work.get(groupOf(field)) ?? 0) + need);
  const membership = judges.map(({ fieldCodes }) => groupOf(fieldCodes[0] ?? [...needs.keys()][0] ?? ''));
  const limits = ownLimits(judges);
  return limits.map(({ maxLoad }, judge) => {
    const group = membership[judge]!;
    const peers = limits.filter((_, other) => membership[other] === group).map((peer) => peer.maxLoad);
    const level = evenLevel(peers, work.get(group) ?? 0);
    const most = Math.min(maxLoad, level + slack);
    return { minLoad: Math.max(0, Math.min(most, level - 1 - slack)), maxLoad: most };
  });
}

/** The lowest level to which all can be filled so that the work fits; no judge is filled above the own limit. */
function evenLevel(limits: readonly number[], work: number): number {
  const room = (level: number) => limits.reduce((sum, most) => sum + Math.min(most, level), 0);
  let [low, high] = [
    0,
    Math.min(
      work,
      limits.reduce((most, one) => Math.max(most, one), 0),
    ),
  ];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (room(middle) >= work) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Fields belong together when a judge reads both; a judge of all fields joins them all. */
function groups(judges: readonly Worker[], fields: readonly string[]): (field: string) => string {
  const parent = new Map<string, string>();
  const root = (field: string): string => {
    const up = parent.get(field) ?? field;
    return up === field ? field : root(up);
  };
  for (const { fieldCodes } of judges) {
    const joined = fieldCodes.length === 0 ? fields : fieldCodes;
    for (const field of joined.slice(1)) parent.set(root(field), root(joined[0]!));
  }
  return root;
}
