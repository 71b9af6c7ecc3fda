import { Injectable } from '@nestjs/common';
import { AgendaPart } from '../agenda/agenda-part.js';
import { FloorPart } from '../floor/floor-part.js';
import type { GatheringPart } from './gathering-part.js';

/** The parts that there are. */
@Injectable()
export class GatheringParts {
  private readonly parts: readonly GatheringPart[];

  constructor(agenda: AgendaPart, floor: FloorPart) {
    this.parts = [agenda, floor];
  }

  all(): readonly GatheringPart[] {
    return this.parts;
  }
}
