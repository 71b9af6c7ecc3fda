import { Injectable } from '@nestjs/common';
import { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { blind } from '../entries/entry.js';
import { NominationDesk } from './nomination-desk.js';
import { dueReminder } from './nominee-reminders.js';
import { NominationsStore } from './nominations.store.js';

interface Waiting {
  entryId: string;
  editionId: string;
  askedAt: Date;
  dueAt: Date;
  reminded: number | null;
}

/**
 * Who was asked and has not answered is reminded on the days that the rulebook names. Each reminder is one transaction with its mark and its
 * event, so a crash or a second replica can neither leave one out nor send it twice.
 */
@Injectable()
export class RemindNominees {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly nominations: NominationsStore,
    private readonly desk: NominationDesk,
  ) {}

  @Every(60)
  async remindAll(): Promise<void> {
    const now = this.surroundings.clock.now();
    const waiting = await this.surroundings.database.query<Waiting>(
      `select entry_id as "entryId", edition_id as "editionId", asked_at as "askedAt", due_at as "dueAt", reminded_days as reminded
         from registration.nomination where state = 'waiting' and nominee_id is not null and due_at > $1 order by due_at limit 5000`,
      [now],
    );
    for (const one of waiting) {
      const { rulebook } = await this.desk.edition(one.editionId);
      const days = dueReminder(rulebook.nomination?.confirmation?.remindDays ?? [], one, now);
      if (days !== undefined) await this.remind(one.entryId, days);
    }
  }

  private async remind(entryId: string, days: number): Promise<void> {
    const { database } = this.surroundings;
    await database.transaction(async (tx) => {
      await this.nominations.lock(tx, entryId);
      const marked = await tx.query(
        `update registration.nomination set reminded_days = $2
          where entry_id = $1 and state = 'waiting' and coalesce(reminded_days, 3651) > $2 returning entry_id`,
        [entryId, days],
      );
      if (marked.length === 0) return;
      const { nomination, entry } = await this.desk.of((await this.nominations.find(entryId))!);
      const { title, authors } = entry;
      const { editionId, organisationId, nomineeId, dueAt, askedAt } = nomination;
      const data = {
        ...{ entryId, editionId, organisationId, title: blind(title, authors), accountIds: [nomineeId!] },
        ...{ dueAt: dueAt!.toISOString(), askedAt: askedAt!.toISOString() },
      };
      const version = await this.desk.nextEvent(tx, entryId);
      await tx.publish(NominationAskedV1, { key: entryId, version, data });
      await tx.audit('nominee-reminded', entryId, { days });
    });
  }
}
