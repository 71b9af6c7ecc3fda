import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { tellGathering } from './gathering-events.js';
import type { Gathering } from './gathering.js';
import { GatheringsStore } from './gatherings.store.js';
import { TellMoved } from './tell-moved.js';

interface Edited {
  id: string;
  /** As which it was seen. */
  version: number;
  tellPeople?: boolean | undefined;
}

type Work = (gathering: Gathering, tx: Transaction) => Gathering | Promise<Gathering>;

/** One change of what a gathering is, as its next version; the others hear of it from the announcement on. */
@Injectable()
export class EditGathering {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly surroundings: Surroundings,
    private readonly tellMoved: TellMoved,
  ) {}

  /**
   * With `tellPeople`, whoever registered hears of other days or another place.
   * @throws Refusal version-conflict, gathering-state once it is over, gathering-code-taken
   */
  execute({ id, version, tellPeople }: Edited, what: string, work: Work): Promise<Gathering> {
    return this.surroundings.database.transaction(async (tx) => {
      const gathering = await this.gatherings.lockVersion(tx, id, version);
      if (gathering.state === 'ended') throw new Refusal('gathering-state', { state: gathering.state });
      const changed = await this.gatherings.save(tx, await work(gathering, tx));
      await tx.audit(what, id, { version: changed.version, changes: changesOf(gathering, changed) });
      if (changed.state !== 'draft') await tellGathering(tx, changed, await this.gatherings.nextEvent(tx, id));
      if (tellPeople) await this.tellMoved.execute(tx, gathering, changed);
      return changed;
    });
  }
}

/** What organisers change; the set-up is too long to be told twice. */
const told = [
  ...(['code', 'nameVi', 'nameEn', 'startsOn', 'endsOn', 'provinceCode', 'venue'] as const),
  ...(['registrationOpensAt', 'registrationClosesAt'] as const),
];

/** What stood in each changed field before, and what stands there now. */
function changesOf(before: Gathering, after: Gathering): Record<string, [string, string]> {
  const text = (value: Date | string) => (value instanceof Date ? value.toISOString() : value);
  const pairs = told.map((field) => [field, [text(before[field]), text(after[field])] as [string, string]] as const);
  return Object.fromEntries(pairs.filter(([, [was, is]]) => was !== is));
}
