import { CreateReports1767900000000 } from '../migrations/1767900000000-create-reports.js';
import { CountedRowsView } from './counted-rows.view.js';
import { FrozenRowsView } from './frozen-rows.view.js';
import { Names } from './names.js';
import { ReleaseReport } from './release-report.usecase.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportPartsConsumer } from './report-parts.consumer.js';
import './report.refusals.js';
import { ReportStores } from './report-stores.js';
import { ReportsController } from './reports.controller.js';
import { ReportsStore } from './reports.store.js';
import { ReportsView } from './reports.view.js';
import { TakeReportParts } from './take-report-parts.usecase.js';

/** What the module wires of yearly reports. */
export const reportControllers = [ReportFilesController, ReportPartsConsumer, ReportsController];
export const reportProviders = [
  ...[CountedRowsView, FrozenRowsView, Names, ReleaseReport, ReportStores, ReportsStore, ReportsView, TakeReportParts],
];
export const reportMigrations = [CreateReports1767900000000];
