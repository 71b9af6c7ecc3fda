import { Injectable } from '@nestjs/common';
import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertDays } from './change-gathering.usecase.js';
import { registrationWindow, type Gathering } from './gathering.js';
import type { CreateGatheringDto } from './gatherings.dto.js';
import { GatheringsStore } from './gatherings.store.js';
import { readTemplate } from './read-template.js';

@Injectable()
export class CreateGathering {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** A draft. @throws Refusal wrong-template, gathering-code-taken, invalid-input */
  async execute(input: CreateGatheringDto, id = this.surroundings.ids.next()): Promise<Gathering> {
    const template = readTemplate(() => gatheringTemplate(input.templateCode).template);
    const { code, startsOn, endsOn, provinceCode, venue, templateCode } = input;
    const timeZone = 'Asia/Ho_Chi_Minh';
    assertDays({ startsOn, endsOn });
    const gathering: Gathering = {
      ...{ id, code, startsOn, endsOn, timeZone, provinceCode, venue, templateCode, template },
      nameVi: input.nameVi ?? template.name.vi,
      nameEn: input.nameEn ?? template.name.en,
      ...registrationWindow({ startsOn, timeZone }, template),
      state: 'draft',
      version: 1,
    };
    await this.surroundings.database.transaction(async (tx) => {
      await this.gatherings.insert(tx, gathering);
      await tx.audit('gathering-created', id);
    });
    return gathering;
  }
}
