import { Injectable } from '@nestjs/common';
import type { GatheringTemplate } from '@sangtao/programmes/gathering';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { DelegateChanges } from '../delegates/delegate-changes.js';
import { LineStore } from '../delegates/line.store.js';
import { checkText } from './check-texts.js';
import { tellGathering } from './gathering-events.js';
import { checklist, mayFollow, type Gathering } from './gathering.js';
import type { GatheringPatchDto } from './gatherings.dto.js';
import { GatheringsStore } from './gatherings.store.js';
import { readTemplate } from './read-template.js';

/** What an organiser changes in a gathering. The caller's right to it is checked before. */
@Injectable()
export class ChangeGathering {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly surroundings: Surroundings,
    private readonly line: LineStore,
    private readonly delegates: DelegateChanges,
  ) {}

  /** Names, days and place, until it is over. @throws Refusal version-conflict, gathering-state, gathering-code-taken, invalid-input */
  patch(id: string, version: number, patch: GatheringPatchDto): Promise<Gathering> {
    return this.change(id, version, 'gathering-changed', (gathering) => {
      const { registrationOpensAt, registrationClosesAt, ...rest } = patch;
      const given = Object.fromEntries(
        Object.entries(rest).filter(([, value]) => value !== undefined && value !== null),
      );
      const changed: Gathering = {
        ...gathering,
        ...given,
        registrationOpensAt: new Date(registrationOpensAt ?? gathering.registrationOpensAt),
        registrationClosesAt: new Date(registrationClosesAt ?? gathering.registrationClosesAt),
      };
      assertDays(changed);
      assertWindow(changed);
      return changed;
    });
  }

  /** Kinds, their places, zones and gates. @throws Refusal version-conflict, gathering-state, wrong-template, kind-in-use */
  replaceTemplate(id: string, version: number, value: object): Promise<Gathering> {
    const template = readTemplate(value);
    return this.surroundings.database.transaction(async (tx) => {
      await this.assertKindsStay(tx, id, template);
      const changed = await this.change(id, version, 'gathering-template-replaced', (one) => ({ ...one, template }));
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

  /** @throws Refusal gathering-state, gathering-not-ready naming each item that is not right yet */
  announce(id: string, version: number): Promise<Gathering> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const gathering = await this.gatherings.lockVersion(tx, id, version);
      if (!mayFollow(gathering.state, 'announced')) throw new Refusal('gathering-state', { state: gathering.state });
      const open = checklist(gathering, clock.now()).filter(({ ok }) => !ok);
      if (open.length > 0) {
        const language = currentScope()?.language ?? 'vi';
        const errors = open.map(({ code }) => ({ field: code, code, message: checkText(code, language) }));
        throw new Refusal('gathering-not-ready', { errors });
      }
      await this.gatherings.enter(tx, id, 'announced');
      await tx.audit('gathering-announced', id);
      const announced = await this.gatherings.lock(tx, id);
      await tellGathering(tx, announced, await this.gatherings.nextEvent(tx, id));
      return announced;
    });
  }

  private change(
    id: string,
    version: number,
    what: string,
    work: (gathering: Gathering, tx: Transaction) => Gathering,
  ): Promise<Gathering> {
    return this.surroundings.database.transaction(async (tx) => {
      const gathering = await this.gatherings.lockVersion(tx, id, version);
      if (gathering.state === 'ended') throw new Refusal('gathering-state', { state: gathering.state });
      const changed = await this.gatherings.save(tx, work(gathering, tx));
      await tx.audit(what, id, { version: changed.version });
      if (changed.state !== 'draft') await tellGathering(tx, changed, await this.gatherings.nextEvent(tx, id));
      return changed;
    });
  }
}

/** @throws Refusal invalid-input */
export function assertDays({ startsOn, endsOn }: Pick<Gathering, 'startsOn' | 'endsOn'>): void {
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    // 2026-02-30 is a pattern, and no day.
    const at = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day || day < '1945' || day > '2201')
      throw new Refusal('invalid-input', { errors: [{ field, code: 'day' }] });
  }
  if (endsOn < startsOn)
    throw new Refusal('invalid-input', { errors: [{ field: 'endsOn', code: 'before-first-day' }] });
  const longest = Date.parse(endsOn) - Date.parse(startsOn) > 29 * 86_400_000;
  if (longest)
    throw new Refusal('invalid-input', { errors: [{ field: 'endsOn', code: 'too-many-days', values: [30] }] });
}

function assertWindow({ registrationOpensAt, registrationClosesAt }: Gathering): void {
  if (registrationClosesAt > registrationOpensAt) return;
  throw new Refusal('invalid-input', { errors: [{ field: 'registrationClosesAt', code: 'after-opening' }] });
}
