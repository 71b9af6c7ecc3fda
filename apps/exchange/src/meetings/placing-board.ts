import type { Pair, Slots } from './placing.js';

/** Who is where. What it does keeps the rules: nobody twice in a slot, no slot with more pairs than tables, nobody in more meetings than allowed. */
export class Board {
  /** `person slot` → the pair that is there. */
  private readonly at = new Map<string, Pair>();
  private readonly slotOf = new Map<string, string>();
  private readonly left: Map<string, number>;
  private readonly counts: Map<string, number>;

  constructor(
    private readonly slots: Slots,
    private readonly most: number,
  ) {
    this.left = new Map(slots.slotIds.map((slot) => [slot, slots.free.get(slot) ?? 0]));
    this.counts = new Map(slots.met);
  }

  /** How many meetings somebody has: those that stand, and those placed here. */
  met(person: string): number {
    return this.counts.get(person) ?? 0;
  }

  has({ id }: Pair): boolean {
    return this.slotOf.has(id);
  }

  /** In whatever slot there is, or by letting others change theirs. */
  add(pair: Pair): boolean {
    return pair.people.every((person) => this.met(person) < this.most) && (this.place(pair) || this.placeBySwap(pair));
  }

  /** One pair in another's stead; nothing changes where that does not work. */
  replace(other: Pair, pair: Pair): boolean {
    const slot = this.slotOf.get(other.id)!;
    this.take(other);
    if (this.add(pair)) return true;
    this.put(other, slot);
    return false;
  }

  placed(): Map<string, string> {
    return new Map(this.slotOf);
  }

  isFree({ people }: Pair, slot: string): boolean {
    return people.every((person) => this.personIsFree(person, slot));
  }

  /** In the slot with the most tables left, the earliest of those. */
  private place(pair: Pair): boolean {
    let best: string | undefined;
    for (const slot of this.slots.slotIds) {
      const left = this.left.get(slot)!;
      if (left > (best === undefined ? 0 : this.left.get(best)!) && this.isFree(pair, slot)) best = slot;
    }
    if (best !== undefined) this.put(pair, best);
    return best !== undefined;
  }

  /** Where one is free in `a` and the other in `b`: the other's chain of pairs in `a` and `b` changes sides, and both are free in `a`. */
  private placeBySwap(pair: Pair): boolean {
    const { slotIds } = this.slots;
    const [one, other] = pair.people;
    for (const a of slotIds.filter((slot) => this.personIsFree(one, slot))) {
      for (const b of slotIds.filter((slot) => this.personIsFree(other, slot))) {
        const chain = this.chainFrom(other, a, b);
        if (chain && !this.touches(chain, one) && this.swap(chain, pair, a, b)) return true;
      }
    }
    return false;
  }

  private swap(chain: readonly Pair[], pair: Pair, a: string, b: string): boolean {
    const before = chain.map((link) => this.slotOf.get(link.id)!);
    const leaving = before.filter((slot) => slot === a).length;
    const coming = chain.length - leaving;
    // One more in `a` than now: the pair itself.
    if (this.left.get(a)! + leaving - coming < 1 || this.left.get(b)! + coming - leaving < 0) return false;
    for (const link of chain) this.take(link);
    for (const [n, link] of chain.entries()) this.put(link, before[n] === a ? b : a);
    this.put(pair, a);
    return true;
  }

  /** Pairs that alternate between the two slots, from this person on; undefined where somebody in it may not change. */
  private chainFrom(person: string, a: string, b: string): Pair[] | undefined {
    const chain: Pair[] = [];
    let [at, slot] = [person, a];
    for (;;) {
      const link = this.at.get(keyOf(at, slot));
      if (!link) {
        // Blocked there, or in a meeting that stands: who comes last could not move into this slot.
        return this.isBusy(at, slot) ? undefined : chain;
      }
      chain.push(link);
      at = link.people[0] === at ? link.people[1] : link.people[0];
      slot = slot === a ? b : a;
    }
  }

  private touches(chain: readonly Pair[], person: string): boolean {
    return chain.some(({ people }) => people.includes(person));
  }

  private personIsFree(person: string, slot: string): boolean {
    return !this.at.has(keyOf(person, slot)) && !this.isBusy(person, slot);
  }

  private isBusy(person: string, slot: string): boolean {
    return this.slots.busy.get(person)?.has(slot) ?? false;
  }

  private put(pair: Pair, slot: string): void {
    for (const person of pair.people) {
      this.at.set(keyOf(person, slot), pair);
      this.counts.set(person, this.met(person) + 1);
    }
    this.slotOf.set(pair.id, slot);
    this.left.set(slot, this.left.get(slot)! - 1);
  }

  private take(pair: Pair): void {
    const slot = this.slotOf.get(pair.id)!;
    for (const person of pair.people) {
      this.at.delete(keyOf(person, slot));
      this.counts.set(person, this.met(person) - 1);
    }
    this.slotOf.delete(pair.id);
    this.left.set(slot, this.left.get(slot)! + 1);
  }
}

const keyOf = (person: string, slot: string) => `${person} ${slot}`;
