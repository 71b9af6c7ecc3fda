import { Injectable } from '@nestjs/common';
import type { GatheringTemplate } from '@sangtao/programmes/gathering';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { DelegateChanges } from '../delegates/delegate-changes.js';
import { LineStore } from '../delegates/line.store.js';
import { EditGathering } from './edit-gathering.js';
import type { Gathering } from './gathering.js';
import { readTemplate } from './read-template.js';

/** Kinds, their places, zones and gates. The caller's right to it is checked before. */
@Injectable()
export class ReplaceTemplate {
  constructor(
    private readonly edit: EditGathering,
    private readonly surroundings: Surroundings,
    private readonly line: LineStore,
    private readonly delegates: DelegateChanges,
  ) {}

  /** @throws Refusal version-conflict, gathering-state, wrong-template, kind-in-use */
  execute(id: string, version: number, value: object): Promise<Gathering> {
    const template = readTemplate(value);
    return this.surroundings.database.transaction(async (tx) => {
      await this.assertKindsStay(tx, id, template);
      const changed = await this.edit.execute({ id, version }, 'gathering-template-replaced', (one) => {
        return { ...one, template };
      });
      // More places, or another rule: who waits may have one now. Kinds are locked in the order in which everybody locks them.
      for (const kind of template.kinds.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
        await this.line.lock(tx, { gatheringId: id, kindCode: kind.code });
        await this.delegates.fill(tx, id, kind);
      }
      return changed;
    });
  }

  /** Whoever registered is of a kind that there is. */
  private async assertKindsStay(tx: Transaction, id: string, { kinds }: GatheringTemplate): Promise<void> {
    const used = await this.line.kindsInUse(tx, id);
    const gone = used.filter((code) => !kinds.some((kind) => kind.code === code));
    if (gone.length === 0) return;
    const errors = gone.map((code) => ({ field: 'kinds', code: 'template', message: code }));
    throw new Refusal('kind-in-use', { kindCode: gone.join(', '), errors });
  }
}
