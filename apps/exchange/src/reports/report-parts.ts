import { FreezeRows1767900000001 } from '../migrations/1767900000001-freeze-rows.js';
import { CountedRowsView } from './counted-rows.view.js';
import { FreezeRows } from './freeze-rows.usecase.js';
import { ReportReleasedConsumer } from './report-released.consumer.js';

/** What the module wires of its part in yearly reports. */
export const reportControllers = [ReportReleasedConsumer];
export const reportProviders = [CountedRowsView, FreezeRows];
export const reportMigrations = [FreezeRows1767900000001];
