import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { EngagementsStore } from '../engagements/engagements.store.js';
import { AgendaStore } from './agenda.store.js';
import { MarksStore } from './marks.store.js';

/** A person who goes leaves no marks and no calendar. A speaker's name stays where it was published; whose account it was goes. */
@Injectable()
export class ForgetFollower {
  constructor(
    private readonly database: Database,
    private readonly marks: MarksStore,
    private readonly agendas: AgendaStore,
    private readonly engagements: EngagementsStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.marks.forget(tx, accountId);
      await this.agendas.unlink(tx, accountId);
      await this.engagements.forget(tx, accountId);
    });
  }
}
