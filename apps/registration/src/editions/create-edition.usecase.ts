import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { ofYear } from '@sangtao/programmes/selection';
import { template } from '@sangtao/programmes/templates';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertDates } from './change-edition.usecase.js';
import { datedRules, type Edition } from './edition.js';
import type { CloneDto, CreateEditionDto } from './editions.dto.js';
import { EditionsStore, type Left } from './editions.store.js';
import { RulebooksStore } from './rulebooks.store.js';
import { readRulebook } from './read-rulebook.js';

const day = 86_400_000;

@Injectable()
export class CreateEdition {
  constructor(
    private readonly editions: EditionsStore,
    private readonly rulebooks: RulebooksStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal wrong-rulebook, code-taken, invalid-input */
  async execute(input: CreateEditionDto, id = this.surroundings.ids.next()): Promise<Edition> {
    const [opensAt, closesAt] = [new Date(input.opensAt), new Date(input.closesAt)];
    const rulebook = input.rulebook ? readRulebook(input.rulebook) : this.ofTemplate(input, opensAt, closesAt);
    const edition: Edition = {
      id,
      rulebook,
      code: input.code,
      programmeCode: rulebook.programmeCode,
      year: input.year,
      nameVi: input.nameVi ?? rulebook.name.vi,
      nameEn: input.nameEn ?? rulebook.name.en,
      state: 'draft',
      opensAt,
      closesAt,
      rulebookVersion: 1,
      version: 1,
    };
    assertDates(edition);
    await this.surroundings.database.transaction((tx) => this.insert(tx, edition));
    return edition;
  }

  private ofTemplate({ templateCode, year }: CreateEditionDto, opensAt: Date, closesAt: Date): Rulebook {
    const rulebook = readRulebook(() => template(templateCode).rulebook);
    return datedRules(ofYear(rulebook, year), opensAt, closesAt);
  }

  /** A draft like the source, all dates shifted; and what stays behind, with how many there are. @throws Refusal code-taken */
  clone(sourceId: string, { code, year, offsetDays }: CloneDto): Promise<{ edition: Edition; notCopied: Left[] }> {
    return this.surroundings.database.transaction(async (tx) => {
      const source = await this.editions.get(sourceId);
      const shifted = (date: Date) => new Date(date.getTime() + offsetDays * day);
      const edition: Edition = {
        ...source,
        rulebook: ofYear(source.rulebook, year),
        code,
        year,
        id: this.surroundings.ids.next(),
        state: 'draft',
        opensAt: shifted(source.opensAt),
        closesAt: shifted(source.closesAt),
        rulebookVersion: 1,
        version: 1,
      };
      await this.insert(tx, edition);
      return { edition, notCopied: await this.editions.leftBehind(sourceId) };
    });
  }

  private async insert(tx: Transaction, edition: Edition): Promise<void> {
    await this.editions.insert(tx, edition);
    await this.rulebooks.keep(tx, edition);
    await tx.audit('edition-created', edition.id);
  }
}
