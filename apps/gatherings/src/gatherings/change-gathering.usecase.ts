import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { checklistIn } from './check-texts.js';
import { EditGathering } from './edit-gathering.js';
import { tellGathering } from './gathering-events.js';
import { GatheringParts } from './gathering-parts.js';
import { daysBetween, endOf, mayFollow, shifted, type Gathering } from './gathering.js';
import type { GatheringPatchDto } from './gatherings.dto.js';
import { GatheringsStore } from './gatherings.store.js';

/** What an organiser changes in a gathering. The caller's right to it is checked before. */
@Injectable()
export class ChangeGathering {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly surroundings: Surroundings,
    private readonly edit: EditGathering,
    private readonly parts: GatheringParts,
  ) {}

  /**
   * Names, days, place and registration, until it is over. With another first day and `moveAlong`, what lies on its days moves by as many; with
   * `tellPeople`, whoever registered hears of other days or another place.
   * @throws Refusal version-conflict, gathering-state, gathering-code-taken, invalid-input
   */
  patch(id: string, version: number, { moveAlong, tellPeople, ...patch }: GatheringPatchDto): Promise<Gathering> {
    return this.edit.execute({ id, version, tellPeople }, 'gathering-changed', async (gathering, tx) => {
      const days = moveAlong && patch.startsOn ? daysBetween(gathering.startsOn, patch.startsOn) : 0;
      const changed = patched(gathering, patch, days);
      assertDays(changed);
      assertWindow(changed);
      if (days !== 0) for (const part of this.parts.all()) await part.move(tx, gathering, days);
      return changed;
    });
  }

  /** @throws Refusal gathering-state, gathering-not-ready naming each item that is not right yet */
  announce(id: string, version: number): Promise<Gathering> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const gathering = await this.gatherings.lockVersion(tx, id, version);
      if (!mayFollow(gathering.state, 'announced')) throw new Refusal('gathering-state', { state: gathering.state });
      const language = currentScope()?.language ?? 'vi';
      const open = checklistIn(gathering, clock.now(), language).filter(({ ok }) => !ok);
      if (open.length > 0) {
        const errors = open.map(({ code, message }) => ({ field: code, code, message }));
        throw new Refusal('gathering-not-ready', { errors });
      }
      await this.gatherings.enter(tx, id, 'announced');
      await tx.audit('gathering-announced', id);
      const announced = await this.gatherings.lock(tx, id);
      await tellGathering(tx, announced, await this.gatherings.nextEvent(tx, id));
      return announced;
    });
  }
}

/** What is absent stays as it is; registration opens and closes so many days later where nobody says when. */
function patched(
  gathering: Gathering,
  patch: Omit<GatheringPatchDto, 'moveAlong' | 'tellPeople'>,
  days: number,
): Gathering {
  const { registrationOpensAt: opens, registrationClosesAt: closes, ...rest } = patch;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== null));
  const moved = (at: Date) => (days === 0 ? at : shifted(at, days, gathering.timeZone));
  return {
    ...gathering,
    ...given,
    registrationOpensAt: opens ? new Date(opens) : moved(gathering.registrationOpensAt),
    registrationClosesAt: closes ? new Date(closes) : moved(gathering.registrationClosesAt),
  };
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

/** Whoever registers can come still. */
function assertWindow(gathering: Gathering): void {
  const { registrationOpensAt, registrationClosesAt, endsOn } = gathering;
  const refuse = (code: string, values: string[] = []) =>
    new Refusal('invalid-input', { errors: [{ field: 'registrationClosesAt', code, values }] });
  if (registrationClosesAt <= registrationOpensAt) throw refuse('after-registration-opens');
  if (registrationClosesAt > endOf(gathering)) throw refuse('after-the-event', [endsOn]);
}
