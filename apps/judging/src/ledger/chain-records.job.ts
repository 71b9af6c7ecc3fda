import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Every } from '@sangtao/service-kit/jobs';
import { Ledger } from './ledger.js';

/** The single writer: what judges hand in is in the chain seconds later; closing a round chains the rest itself. */
@Injectable()
export class ChainRecords {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  @Every(2)
  async run(): Promise<void> {
    for (const roundId of await this.ledger.waiting()) {
      await this.database.transaction((tx) => this.ledger.chain(tx, roundId));
    }
  }
}
