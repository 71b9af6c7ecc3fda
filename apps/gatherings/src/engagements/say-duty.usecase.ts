import { Injectable } from '@nestjs/common';
import type { EngagedTime } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { dayOf, type Gathering } from '../gatherings/gathering.js';
import { EngagementsStore } from './engagements.store.js';
import { TellEngagements } from './tell-engagements.js';

/** An exhibitor says when they stand at their booth. */
@Injectable()
export class SayDuty {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly engagements: EngagementsStore,
    private readonly telling: TellEngagements,
  ) {}

  async of(gatheringId: string, accountId: string): Promise<{ mayStand: boolean; times: EngagedTime[] }> {
    return this.surroundings.database.transaction(async (tx) => ({
      mayStand: await this.engagements.holdsBooth(tx, gatheringId, accountId),
      times: (await this.engagements.told(tx, gatheringId, 'booth')).get(accountId) ?? [],
    }));
  }

  /** All times, in place of those before. @throws Refusal no-booth, invalid-input for a time that is none or on another day */
  async execute(gathering: Gathering, accountId: string, wanted: readonly EngagedTime[]): Promise<void> {
    const times = wanted.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    }));
    const errors = times.flatMap((time, n) => wrongIn(gathering, time, `times.${n}`));
    if (errors.length > 0) throw new Refusal('invalid-input', { errors });
    times.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
    await this.surroundings.database.transaction(async (tx) => {
      if (!(await this.engagements.holdsBooth(tx, gathering.id, accountId))) throw new Refusal('no-booth');
      await this.telling.ofBooth(tx, gathering.id, accountId, times);
      await tx.audit('booth-duty-said', gathering.id, { times: times.length });
    });
  }
}

function wrongIn({ startsOn, endsOn, timeZone }: Gathering, { startsAt, endsAt }: EngagedTime, field: string) {
  if (startsAt >= endsAt) return [{ field: `${field}.endsAt`, code: 'ends-before-it-begins' }];
  const days = [dayOf(new Date(startsAt), timeZone), dayOf(new Date(endsAt), timeZone)];
  if (days.every((day) => day >= startsOn && day <= endsOn)) return [];
  return [{ field: `${field}.startsAt`, code: 'outside-days', values: [startsOn, endsOn] }];
}
