import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Edition, EditionState } from './edition.js';
import type { EditionPatchDto, RulebookDto } from './editions.dto.js';
import { tellRulebook } from './edition-events.js';
import { EditionsStore } from './editions.store.js';
import { RulebooksStore } from './rulebooks.store.js';
import { readRulebook, wrongRulebook } from './read-rulebook.js';
import { isSelectionPossible, whyImpossible } from './selection-check.js';

const begun: readonly EditionState[] = ['open', 'screening', 'judging'];
const changeable: readonly EditionState[] = ['draft', 'announced', ...begun];

/** What an organiser changes in an edition: freely before it opens, by a signed amendment after. */
@Injectable()
export class ChangeEdition {
  constructor(
    private readonly editions: EditionsStore,
    private readonly rulebooks: RulebooksStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** Names and dates of a draft. @throws Refusal version-conflict, edition-state, code-taken, invalid-input */
  patch(id: string, version: number, patch: EditionPatchDto): Promise<Edition> {
    return this.surroundings.database.transaction(async (tx) => {
      const edition = await this.lock(tx, id, version);
      if (edition.state !== 'draft') throw new Refusal('edition-state', { state: edition.state });
      const changed: Edition = {
        ...edition,
        code: patch.code ?? edition.code,
        year: patch.year ?? edition.year,
        nameVi: patch.nameVi ?? edition.nameVi,
        nameEn: patch.nameEn ?? edition.nameEn,
        opensAt: new Date(patch.opensAt ?? edition.opensAt),
        closesAt: new Date(patch.closesAt ?? edition.closesAt),
        version: version + 1,
      };
      assertDates(changed);
      await this.editions.save(tx, changed);
      await tx.audit('edition-changed', id);
      return changed;
    });
  }

  /** @throws Refusal version-conflict, edition-state, amendment-required, wrong-rulebook */
  replaceRulebook(id: string, version: number, { rulebook: value, amendment }: RulebookDto): Promise<Edition> {
    const rulebook = readRulebook(value);
    return this.surroundings.database.transaction(async (tx) => {
      const edition = await this.lock(tx, id, version);
      const { state } = edition;
      if (!changeable.includes(state)) throw new Refusal('edition-state', { state });
      // A draft is held up by its checklist; what is announced has to stay possible.
      if (state !== 'draft') assertPossible(rulebook);
      if (begun.includes(state)) {
        if (!amendment) throw new Refusal('amendment-required');
        await this.assertFits(edition, rulebook);
      }
      const rulebookVersion = edition.rulebookVersion + (state === 'draft' ? 0 : 1);
      const { programmeCode } = rulebook;
      const changed: Edition = { ...edition, rulebook, programmeCode, rulebookVersion, version: version + 1 };
      await this.editions.save(tx, changed);
      await this.rulebooks.keep(tx, changed, amendment);
      await tx.audit('rulebook-replaced', id, { version: rulebookVersion, number: amendment?.number ?? null });
      if (state !== 'draft') await tellRulebook(tx, changed, await this.editions.nextEvent(tx, id));
      return changed;
    });
  }

  /** @throws Refusal edition-state */
  advance(id: string, to: EditionState): Promise<void> {
    return this.surroundings.database.transaction((tx) => this.editions.advance(tx, id, to));
  }

  private async lock(tx: Transaction, id: string, version: number): Promise<Edition> {
    const edition = await this.editions.lock(tx, id);
    if (edition.version !== version) throw new Refusal('version-conflict', { version: edition.version });
    return edition;
  }

  /** Entries that are in already must still have their field, and be of this programme. */
  private async assertFits({ id, programmeCode }: Edition, rulebook: Rulebook): Promise<void> {
    const known = new Set(rulebook.fields.map(({ code }) => code));
    const gone = (await this.editions.fieldsInUse(id)).filter((code) => !known.has(code));
    const problems = gone.map((code) => ({ path: 'fields', message: `entries are in the field ${code}` }));
    if (rulebook.programmeCode !== programmeCode) problems.push({ path: 'programmeCode', message: programmeCode });
    if (problems.length > 0) throw wrongRulebook(problems);
  }
}

/** @throws Refusal wrong-rulebook */
function assertPossible(rulebook: Rulebook): void {
  if (isSelectionPossible(rulebook)) return;
  const message = whyImpossible(rulebook)[currentScope()?.language ?? 'vi'];
  throw wrongRulebook([{ path: 'selection.exactly', message }]);
}

/** @throws Refusal invalid-input */
export function assertDates({ opensAt, closesAt }: Pick<Edition, 'opensAt' | 'closesAt'>): void {
  if (closesAt > opensAt) return;
  throw new Refusal('invalid-input', {
    errors: [{ field: 'closesAt', code: 'after-opening' }],
  });
}
