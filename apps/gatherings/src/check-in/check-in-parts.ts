import { CreateCheckIn1767600000000 } from '../migrations/1767600000000-create-check-in.js';
import { OpenMeetingZone1767900000500 } from '../migrations/1767900000500-open-meeting-zone.js';
import { CheckInAccess } from './check-in-access.js';
import { CheckInController } from './check-in.controller.js';
import './check-in.refusals.js';
import { CheckInView } from './check-in.view.js';
import { ForgetScanners } from './forget-scanners.usecase.js';
import { ManageScanners } from './manage-scanners.usecase.js';
import { MeetingAccessStore } from './meeting-access.store.js';
import { MeetingsConsumer } from './meetings.consumer.js';
import { ScannersController } from './scanners.controller.js';
import { ScannersStore } from './scanners.store.js';
import { ScansStore } from './scans.store.js';
import { TakeScans } from './take-scans.usecase.js';

/** What the module wires of the gates. */
export const checkInControllers = [CheckInController, MeetingsConsumer, ScannersController];
export const checkInProviders = [
  ...[CheckInAccess, CheckInView, ForgetScanners, ManageScanners, MeetingAccessStore],
  ...[ScannersStore, ScansStore, TakeScans],
];
export const checkInMigrations = [CreateCheckIn1767600000000, OpenMeetingZone1767900000500];
