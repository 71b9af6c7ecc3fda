import { RememberGateAlerts1767800000201 } from '../migrations/1767800000201-remember-gate-alerts.js';
import { AlertOrganisers } from './alert-organisers.job.js';
import { GateAlertsStore } from './gate-alerts.store.js';

/** What the module wires of what organisers are told of the gates. */
export const gateAlertProviders = [AlertOrganisers, GateAlertsStore];
export const gateAlertMigrations = [RememberGateAlerts1767800000201];
