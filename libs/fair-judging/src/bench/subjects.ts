import { assign, type AssignmentProblem, type Objective } from '../assign.js';
import { checkpointOf, ledgerFault, recordHash, type LedgerRecord } from '../ledger.js';
import { rank } from '../rank.js';
import { seeded } from '../ranking/random.js';
import type { Score } from '../score-table.js';

/** One thing that is measured. `run` gives a note on the result, or throws where it is not what it should be. */
export interface Subject {
  readonly name: string;
  readonly aimSeconds: number;
  /** Made before the clock starts. */
  readonly prepare: () => () => string | Promise<string>;
}

/** Judges of six fields with as much to do as there is: hardly any room in the loads, many near-equal wishes. */
function aContest(entries: number, judges: number): AssignmentProblem {
  const random = seeded(entries + judges);
  const field = Array.from({ length: judges }, () => Math.floor(6 * random.uniform()));
  const load = (3 * entries) / judges;
  return {
    affinity: Array.from({ length: entries }, () => {
      const own = Math.floor(6 * random.uniform());
      return field.map((of) => {
        return random.uniform() < 0.05 ? -1 : Math.floor((of === own ? 600 : 0) + 400 * random.uniform());
      });
    }),
    reviewsPerEntry: 3,
    judges: field.map(() => ({ minLoad: Math.floor(load * 0.8), maxLoad: Math.ceil(load * 1.2) })),
  };
}

function assignment(
  size: [entries: number, judges: number],
  aimSeconds: number,
  objective: Objective = 'sum',
): Subject {
  return {
    name: `assign ${objective}, ${size.join(' × ')} × 3`,
    aimSeconds,
    prepare: () => {
      const problem = aContest(...size);
      return async () => {
        const { sum, bound, worstEntry, worstBound, optimal } = await assign(problem, { objective });
        const gap = `sum ${sum} of at most ${bound}, worst ${worstEntry} of at most ${worstBound}`;
        return optimal ? `proved: sum ${sum}, worst ${worstEntry}` : `gap: ${gap}`;
      };
    },
  };
}

function scores(entries: number, judges: number, readings: number): Score[] {
  const random = seeded(entries);
  const worth = Array.from({ length: entries }, () => random.normal());
  const severity = Array.from({ length: judges }, () => 0.8 * random.normal());
  const seen = new Set<number>();
  while (seen.size < readings) {
    const entry = seen.size < entries ? seen.size : Math.floor(entries * random.uniform());
    seen.add(entry * judges + Math.floor(judges * random.uniform()));
  }
  return [...seen].map((at) => {
    const [entry, judge] = [Math.floor(at / judges), at % judges];
    const points = 60 + 10 * (worth[entry]! - severity[judge]! + 0.55 * random.normal());
    return { entry: `e${entry}`, judge: `j${judge}`, criterion: '', points };
  });
}

function ranking(
  name: string,
  table: () => Score[],
  { aimSeconds, intervals }: { aimSeconds: number; intervals: boolean },
) {
  return {
    name,
    aimSeconds,
    prepare: () => {
      const given = table();
      return () => {
        const { entries, iterations } = rank(given, 'mixed', { intervals, seed: 1 });
        return `${entries.length} entries, ${iterations} iterations`;
      };
    },
  };
}

/** @throws Error the ledger does not verify, or verifies though a record was changed */
function ledger(size: number, aimSeconds: number): Subject {
  return {
    name: `verify ${size.toLocaleString('en')} ledger records`,
    aimSeconds,
    prepare: () => {
      const records: LedgerRecord[] = [];
      for (let nr = 1, previous = ''; nr <= size; nr += 1) {
        const record = JSON.stringify({ kind: 'score', sheetId: `s${nr}`, revision: 1, points: { novelty: nr % 41 } });
        const hash = recordHash(previous, record);
        records.push({ nr, record, previous, hash });
        previous = hash;
      }
      const checkpoint = checkpointOf(records);
      return () => {
        const fault = ledgerFault(records, checkpoint);
        if (fault !== null) throw new Error(fault.what);
        return `root ${checkpoint.rootHash.slice(0, 8)}…`;
      };
    },
  };
}

/** From the least memory to the most, since a process never gives its peak back. */
export const subjects: readonly Subject[] = [
  assignment([300, 60], 0.3),
  assignment([300, 60], 10, 'fair'),
  assignment([2000, 300], 3),
  assignment([5000, 800], 15),
  ranking('mixed, 73,000 ratings of 3,000 × 1,100', () => scores(1100, 3000, 73_000), {
    aimSeconds: 6,
    intervals: false,
  }),
  ranking('intervals for 10,000 entries', () => scores(10_000, 800, 30_000), { aimSeconds: 10, intervals: true }),
  ledger(1_000_000, 60),
];
