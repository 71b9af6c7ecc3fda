import type { INestApplicationContext } from '@nestjs/common';
import type { Season } from '@sangtao/service-kit/season';
import { Database } from '@sangtao/service-kit/database';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { drawFloor } from './draw-floor.js';
import { planAgenda } from './plan-agenda.js';

/** Every gathering of the demonstration gets an agenda and a floor, made up. */
export async function stageGatherings(app: INestApplicationContext, season: Season): Promise<void> {
  const gatherings = app.get(GatheringsStore, { strict: false });
  const rows = await app
    .get(Database, { strict: false })
    .query<{ id: string }>('select id from gatherings.gathering order by starts_on, id');
  for (const { id } of rows) {
    const gathering = await gatherings.get(id);
    season.clock.moveTo(new Date(Math.min(season.now.getTime(), gathering.registrationOpensAt.getTime() + 86_400_000)));
    await planAgenda(app, gathering, season.accounts.applicant);
    await drawFloor(app, gathering, season);
  }
  season.clock.moveTo(season.now);
}
