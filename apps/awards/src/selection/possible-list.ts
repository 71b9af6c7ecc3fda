/** A work as the rules that count see it: works of one field and one province are alike to them. */
export interface Counted {
  fieldCode: string;
  /** Null: from no province, and so never too many. */
  provinceCode: string | null;
}

export interface Counts {
  /** Infinity: as many as the others allow. */
  exactly: number;
  /** By field. */
  least: ReadonlyMap<string, number>;
  /** In each province. */
  most: number;
}

/**
 * Whether a list of exactly so many works can be made of these, with some of them in it. Works flow from fields to provinces; a path that
 * frees a place in a full province never takes one from a field, so first each field gets its least, then the list is filled: what cannot be
 * filled then cannot be filled at all (augmenting paths, Ford and Fulkerson 1956).
 */
export class PossibleList {
  private readonly fields: string[];
  private readonly provinces: (string | null)[];
  private readonly available: number[][];

  constructor(
    private readonly counts: Counts,
    candidates: readonly Counted[],
  ) {
    this.fields = [...new Set([...counts.least.keys(), ...candidates.map(({ fieldCode }) => fieldCode)])];
    this.provinces = [...new Set(candidates.map(({ provinceCode }) => provinceCode))];
    this.available = this.cells(candidates);
  }

  allows(taken: readonly Counted[]): boolean {
    const { exactly } = this.counts;
    return Number.isFinite(exactly) ? this.longest(taken) === exactly : this.longest(taken) >= taken.length;
  }

  /** Of a list with these in it, at most `exactly`; −1 where its other rules cannot be met. */
  longest(taken: readonly Counted[] = []): number {
    const { exactly, least, most } = this.counts;
    const fixed = this.cells(taken);
    const filling = new Filling(
      fixed,
      this.available,
      this.provinces.map((code) => (code === null ? Infinity : most)),
    );
    if (filling.isOverfull()) return -1;
    let length = taken.length;
    for (const [field, code] of this.fields.entries()) {
      for (let has = sum(fixed[field]!); has < (least.get(code) ?? 0); has++, length++) {
        if (!filling.addTo(field)) return -1;
      }
    }
    if (length > exactly) return -1;
    for (const field of this.fields.keys()) while (length < exactly && filling.addTo(field)) length++;
    return length;
  }

  private cells(works: readonly Counted[]): number[][] {
    const cells = this.fields.map(() => this.provinces.map(() => 0));
    for (const { fieldCode, provinceCode } of works) {
      cells[this.fields.indexOf(fieldCode)]![this.provinces.indexOf(provinceCode)]! += 1;
    }
    return cells;
  }
}

/** How many of each field and province are in the list so far. */
class Filling {
  private readonly held: number[][];
  private readonly load: number[];

  constructor(
    private readonly fixed: readonly number[][],
    private readonly available: readonly number[][],
    private readonly room: readonly number[],
  ) {
    this.held = fixed.map((row) => [...row]);
    this.load = room.map((_, province) => sum(fixed.map((row) => row[province]!)));
  }

  isOverfull(): boolean {
    return this.load.some((load, province) => load > this.room[province]!);
  }

  /** One more of this field, where need be by giving another field's place in a full province to a work from elsewhere. */
  addTo(field: number, seen = new Set<number>()): boolean {
    for (const province of this.room.keys()) {
      if (seen.has(province) || this.held[field]![province]! >= this.available[field]![province]!) continue;
      seen.add(province);
      if (this.load[province]! < this.room[province]!) {
        this.load[province]! += 1;
      } else {
        const other = this.held.findIndex(
          (row, at) => row[province]! > this.fixed[at]![province]! && this.addTo(at, seen),
        );
        if (other === -1) continue;
        this.held[other]![province]! -= 1;
      }
      this.held[field]![province]! += 1;
      return true;
    }
    return false;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
