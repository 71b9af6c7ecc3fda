import { admit, dayAt, type Decision, type Direction, type Inside } from '@sangtao/programmes/admission';
import { badgeNumber, typedBadgeNumber } from '@sangtao/programmes/badge-number';
import type { Snapshot, SnapshotBadge } from '../../api/check-in.js';
import { fold } from '../../format/fold.js';
import type { KeptScan } from './gate-store.js';

export interface Reading {
  nonce: string;
  codeHash: string;
  /** Milliseconds of the epoch, by this device's clock. */
  at: number;
  gate: string;
  direction: Direction;
}

interface Found extends SnapshotBadge {
  folded: string;
}

/** All badges of a gathering, and where their holders are as far as this device knows. Needs no network. */
export class GateBook {
  private readonly badges: Map<string, Found>;
  private readonly inside = new Map<string, Inside>();
  /** Badges by their number; null where two have the same, which nobody may choose between. */
  private readonly numbers = new Map<string, string | null>();

  /**
   * @param skewMs how far this device's clock is ahead of the server's
   * @param own what was read here; what the snapshot does not know of yet counts on top of it
   */
  constructor(
    readonly snapshot: Snapshot,
    private readonly skewMs: number,
    own: readonly KeptScan[],
  ) {
    this.badges = new Map(
      snapshot.badges.map((badge) => [
        badge.codeHash,
        { ...badge, folded: fold(`${badge.name} ${badge.organisation}`) },
      ]),
    );
    for (const { codeHash, inside } of snapshot.badges) {
      if (inside) this.inside.set(codeHash, inside);
      const number = badgeNumber(codeHash);
      this.numbers.set(number, this.numbers.has(number) ? null : codeHash);
    }
    const since = Date.parse(snapshot.serverTime) + skewMs;
    const oldestFirst = own.toReversed().filter(({ at, state }) => state === 'queued' || Date.parse(at) > since);
    for (const { nonce, codeHash, at, gate, direction, local } of oldestFirst) {
      const passed = local === 'admitted' || local === 'exit-recorded';
      if (passed) this.read({ nonce, codeHash, at: Date.parse(at), gate, direction });
    }
  }

  /** The same badges, with everybody outside. */
  emptied(): GateBook {
    const badges = this.snapshot.badges.map((badge) => ({ ...badge, inside: null }));
    return new GateBook({ ...this.snapshot, badges }, this.skewMs, []);
  }

  holder(codeHash: string): SnapshotBadge | undefined {
    return this.badges.get(codeHash);
  }

  /** Which badge a number that was typed is on, as its hash; undefined where that is nobody's, or two people's. */
  numbered(typed: string): string | undefined {
    const number = typedBadgeNumber(typed);
    return (number && this.numbers.get(number)) ?? undefined;
  }

  /** What a gate says, and remembers. */
  read({ codeHash, at, ...passage }: Reading): Decision {
    const { kinds, zones, gates, startsOn, endsOn, timeZone } = this.snapshot;
    const badge = this.badges.get(codeHash);
    const rules = { kinds, zones, gates, startsOn, endsOn, timeZone };
    const moment = at - this.skewMs;
    const scanned = badge && {
      kindCode: badge.kindCode,
      revokedAt: badge.revokedAt === null ? null : Date.parse(badge.revokedAt),
      meetings: badge.meetings,
    };
    const before = this.insideOn(codeHash, dayAt(moment, timeZone));
    const decision = admit(rules, scanned, before, { ...passage, at: moment });
    if (decision.inside) this.inside.set(codeHash, decision.inside);
    else this.inside.delete(codeHash);
    return decision;
  }

  /** By name or organisation, with or without accents: those first whose name begins so. */
  search(text: string, most = 8): SnapshotBadge[] {
    const words = fold(text).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found = [...this.badges.values()].filter(
      ({ folded, revokedAt }) => revokedAt === null && words.every((word) => folded.includes(word)),
    );
    const rank = ({ folded }: Found) => (folded.startsWith(words[0]!) ? 0 : 1);
    return found.toSorted((a, b) => rank(a) - rank(b) || (a.folded < b.folded ? -1 : 1)).slice(0, most);
  }

  /** A day begins with everybody outside. */
  private insideOn(codeHash: string, day: string): Inside | null {
    const inside = this.inside.get(codeHash);
    return inside && dayAt(inside.at, this.snapshot.timeZone) === day ? inside : null;
  }
}
