import { Injectable } from '@nestjs/common';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { ReportsStore } from './reports.store.js';

/** A report and the gathering that it is of. */
@Injectable()
export class ReportStores {
  constructor(
    readonly gatherings: GatheringsStore,
    readonly reports: ReportsStore,
  ) {}
}
