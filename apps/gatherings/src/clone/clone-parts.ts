import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Gathering } from '../gatherings/gathering.js';
import type { CloneLine } from './clone-plan.js';

/** A part of a gathering with tables of its own, such as its agenda: what of it the next edition gets. Never anything of a person. */
export abstract class ClonePart {
  /** What would be copied, moved by `days`, and left. */
  abstract lines(source: Gathering, days: number): Promise<CloneLine[]>;
  /** Copies it; the target has its row. */
  abstract copy(tx: Transaction, clone: { sourceId: string; targetId: string; days: number }): Promise<void>;
}

/** The parts that there are: each adds itself when its module starts. */
@Injectable()
export class CloneParts {
  private readonly parts: ClonePart[] = [];

  add(part: ClonePart): void {
    this.parts.push(part);
  }

  all(): readonly ClonePart[] {
    return this.parts;
  }
}
