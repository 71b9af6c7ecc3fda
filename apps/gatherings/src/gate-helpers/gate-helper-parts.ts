import { rowsOf, type DataClass } from '@sangtao/service-kit/retention';
import { CreateGateHelpers1767800000200 } from '../migrations/1767800000200-create-gate-helpers.js';
import { GateHelpersController } from './gate-helpers.controller.js';
import { GateHelpersStore } from './gate-helpers.store.js';
import { NameGateHelpers } from './name-gate-helpers.usecase.js';

/** What the module wires of those who help at the gates. */
export const gateHelperControllers = [GateHelpersController];
export const gateHelperProviders = [GateHelpersStore, NameGateHelpers];
export const gateHelperMigrations = [CreateGateHelpers1767800000200];

const lastDay = '(select ends_on::timestamptz from gatherings.gathering where gathering.id = gathering_id)';

/** Who helped may be asked about for a month. */
export const gateHelperData: readonly DataClass[] = [
  { name: 'gate-helpers', keep: 30, forget: rowsOf({ table: 'gate_helper', since: lastDay }) },
];
