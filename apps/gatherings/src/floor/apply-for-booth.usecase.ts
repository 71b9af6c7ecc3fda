import { Injectable } from '@nestjs/common';
import { defaultFloorRules } from '@sangtao/programmes/gathering-floor';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { ApplicationsStore, type Wishes } from './applications.store.js';
import { FloorStore } from './floor.store.js';

interface Wanted {
  accountId: string;
  company: string;
  about: Wishes;
  contact: { name: string; phone: string };
}

/** An exhibitor asks for a booth. */
@Injectable()
export class ApplyForBooth {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly applications: ApplicationsStore,
    private readonly floors: FloorStore,
  ) {}

  /** @returns its id. @throws Refusal gathering-state, invalid-input, booth-applied */
  async execute(gathering: Gathering, wanted: Wanted): Promise<string> {
    const { id: gatheringId, state } = gathering;
    if (state === 'ended') throw new Refusal('gathering-state', { state });
    await this.assertKnown(gathering, wanted.about);
    const { clock, database, ids } = this.surroundings;
    const id = ids.next();
    await database.transaction(async (tx) => {
      await this.applications.insert(tx, { id, gatheringId, ...wanted, state: 'applied', appliedAt: clock.now() });
      await tx.audit('booth-applied', id);
    });
    return id;
  }

  private async assertKnown(
    { id, template }: Gathering,
    { fieldCodes, subsidyClass, zoneCode }: Wishes,
  ): Promise<void> {
    const { fields, subsidyClasses } = template.floor ?? defaultFloorRules;
    const { zones } = await this.floors.plan(id);
    const errors: FieldError[] = [];
    if (fieldCodes.some((code) => fields.every((field) => field.code !== code)))
      errors.push({ field: 'fieldCodes', code: 'unknown' });
    if (subsidyClasses.every(({ code }) => code !== subsidyClass))
      errors.push({ field: 'subsidyClass', code: 'unknown' });
    if (zoneCode !== null && zones.every(({ code }) => code !== zoneCode))
      errors.push({ field: 'zoneCode', code: 'unknown' });
    if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  }
}
