import { Injectable } from '@nestjs/common';
import { parseRulebook, RulebookError, type Rulebook } from '@sangtao/programmes/rulebook';
import { template } from '@sangtao/programmes/templates';
import { Database } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Edition } from './edition.js';
import type { CreateEditionDto } from './editions.dto.js';
import { EditionsStore } from './editions.store.js';

@Injectable()
export class CreateEdition {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
    private readonly ids: Ids,
  ) {}

  /** @throws Refusal wrong-rulebook, code-taken, invalid-input */
  async execute(input: CreateEditionDto, id = this.ids.next()): Promise<Edition> {
    if (new Date(input.closesAt) <= new Date(input.opensAt)) {
      throw new Refusal('invalid-input', {
        errors: [{ field: 'closesAt', code: 'after-opening', message: 'closesAt > opensAt' }],
      });
    }
    const rulebook = rulebookOf(input);
    const edition: Edition = {
      id,
      rulebook,
      code: input.code,
      programmeCode: rulebook.programmeCode,
      year: input.year,
      nameVi: input.nameVi ?? rulebook.name.vi,
      nameEn: input.nameEn ?? rulebook.name.en,
      state: 'draft',
      opensAt: new Date(input.opensAt),
      closesAt: new Date(input.closesAt),
      rulebookVersion: 1,
      version: 1,
    };
    await this.database.transaction(async (tx) => {
      await this.editions.insert(tx, edition);
      await tx.audit('edition-created', id);
    });
    return edition;
  }
}

function rulebookOf({ templateCode, rulebook }: CreateEditionDto): Rulebook {
  try {
    return rulebook ? parseRulebook(rulebook) : template(templateCode).rulebook;
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    const errors = error.problems.map(({ path, message }) => ({ field: path, code: 'rulebook', message }));
    throw new Refusal('wrong-rulebook', { errors }, { cause: error });
  }
}
