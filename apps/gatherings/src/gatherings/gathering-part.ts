import type { Transaction } from '@sangtao/service-kit/database';
import type { CloneLine } from '../clone/clone-plan.js';
import type { Gathering } from './gathering.js';

/** The next edition, which has its row, and the earlier one that it is made from. */
export interface Clone {
  source: Gathering;
  target: Gathering;
  /** Between their first days. */
  days: number;
  /** Accounts that the next edition invites again, with the ground on record. */
  carried: ReadonlySet<string>;
}

/** A part of a gathering with tables of its own, such as its agenda: what of it the next edition gets, and how it moves with the days. */
export abstract class GatheringPart {
  /** What would be copied, moved, and left. */
  abstract lines(clone: Omit<Clone, 'target'>): Promise<CloneLine[]>;
  /** Copies it, and nothing of a person who is not carried over. */
  abstract copy(tx: Transaction, clone: Clone): Promise<void>;
  /** The gathering begins so many days later; its row is locked. */
  abstract move(tx: Transaction, gathering: Gathering, days: number): Promise<void>;
}
