import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { agendaControllers, agendaMigrations, agendaProviders } from './agenda/agenda-parts.js';
import { floorControllers, floorMigrations, floorProviders } from './floor/floor-parts.js';
import './gatherings.refusals.js';
import { BeginAndEnd } from './gatherings/begin-and-end.job.js';
import { ChangeGathering } from './gatherings/change-gathering.usecase.js';
import { CreateGathering } from './gatherings/create-gathering.usecase.js';
import { GatheringAccess } from './gatherings/gathering-access.js';
import { GatheringsController } from './gatherings/gatherings.controller.js';
import { GatheringsStore } from './gatherings/gatherings.store.js';
import { GatheringsView } from './gatherings/gatherings.view.js';
import { PublicGatheringsController } from './gatherings/public-gatherings.controller.js';
import { CreateGatherings1767200000000 } from './migrations/1767200000000-create-gatherings.js';

const gatheringsControllers = [GatheringsController, PublicGatheringsController];
const gatherings = [BeginAndEnd, ChangeGathering, CreateGathering, GatheringAccess, GatheringsStore, GatheringsView];

@Module({
  controllers: [...gatheringsControllers, ...agendaControllers, ...floorControllers],
  providers: [...gatherings, ...agendaProviders, ...floorProviders],
})
export class GatheringsModule {}

export const gatheringsContext = defineContext({
  name: 'gatherings',
  module: GatheringsModule,
  migrations: [CreateGatherings1767200000000, ...agendaMigrations, ...floorMigrations],
});
