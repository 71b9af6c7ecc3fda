import { Injectable } from '@nestjs/common';
import { Clock } from '@sangtao/service-kit/clock';
import { Database } from '@sangtao/service-kit/database';
import { Every } from '@sangtao/service-kit/jobs';
import { EditionsStore } from './editions.store.js';

/** Editions open and close by themselves at their dates. Submitting checks the dates itself, so being late here loses nothing. */
@Injectable()
export class OpenAndClose {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
    private readonly clock: Clock,
  ) {}

  @Every(1)
  async run(): Promise<void> {
    const due = await this.database.query<{ id: string; state: 'announced' | 'open' }>(
      `select id, state from registration.edition
       where (state = 'announced' and opens_at <= $1) or (state = 'open' and closes_at <= $1)`,
      [this.clock.now()],
    );
    for (const { id, state } of due) {
      await this.database.transaction(async (tx) => {
        // Somebody else may have moved it on since it was looked up.
        const edition = await this.editions.lock(tx, id);
        if (edition.state === state) await this.editions.advance(tx, id, state === 'announced' ? 'open' : 'screening');
      });
    }
  }
}
