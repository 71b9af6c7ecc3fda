import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { ApplicationsStore } from './applications.store.js';

/** A person who goes leaves the booth to the company that holds it. */
@Injectable()
export class ForgetExhibitor {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationsStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.database.transaction((tx) => this.applications.forget(tx, accountId));
  }
}
