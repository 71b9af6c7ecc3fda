import { CreateFloor1767300000001 } from '../migrations/1767300000001-create-floor.js';
import { AllocateBooth } from './allocate-booth.usecase.js';
import { ApplicationsStore } from './applications.store.js';
import { ApplicationsView } from './applications.view.js';
import { ApplyForBooth } from './apply-for-booth.usecase.js';
import { BoothAllocationController } from './booth-allocation.controller.js';
import { ChangeFloor } from './change-floor.usecase.js';
import { DemoAreasController } from './demo-areas.controller.js';
import { EndOffers } from './end-offers.job.js';
import { Exhibitor } from './exhibitor.js';
import { FloorMapController } from './floor-map.controller.js';
import { FloorMapView } from './floor-map.view.js';
import './floor.refusals.js';
import { FloorPart } from './floor-part.js';
import { FloorStore } from './floor.store.js';
import { ForgetExhibitor } from './forget-exhibitor.usecase.js';
import { MyBoothsController } from './my-booths.controller.js';
import { SlotsStore } from './slots.store.js';

/** What the module wires of the floor. */
export const floorControllers = [
  ...[BoothAllocationController, DemoAreasController, FloorMapController, MyBoothsController],
];
export const floorProviders = [
  ...[AllocateBooth, ApplicationsStore, ApplicationsView, ApplyForBooth, ChangeFloor, EndOffers, Exhibitor],
  ...[FloorMapView, FloorPart, FloorStore, ForgetExhibitor, SlotsStore],
];
export const floorMigrations = [CreateFloor1767300000001];
