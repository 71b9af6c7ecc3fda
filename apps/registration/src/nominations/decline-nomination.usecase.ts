import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isUndecided } from '../editions/edition.js';
import { EntryCommands } from '../entries/entry-commands.js';
import { mayBecome } from '../entries/entry.js';
import { NominationDesk } from './nomination-desk.js';
import { mayTurn, type Nomination } from './nomination.js';
import { NominationsStore, type Asked } from './nominations.store.js';

/** Who was asked declines: also after confirming, until results are decided. What was sent is then taken back. */
@Injectable()
export class DeclineNomination {
  constructor(
    private readonly desk: NominationDesk,
    private readonly nominations: NominationsStore,
    private readonly commands: EntryCommands,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, ask-ended */
  execute(id: string, asked: Asked, version: number, reason: string | null): Promise<void> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const { nomination, entry, edition } = await this.desk.lockOfAsked(tx, id, asked);
      if (entry.version !== version) throw new Refusal('version-conflict', { version: entry.version });
      if (!mayTurn(nomination.state, 'declined') || !isUndecided(edition)) throw new Refusal('ask-ended');
      const at = clock.now();
      const answer = { answeredAt: at, declineReason: reason, confirmedHash: null };
      const declined: Nomination = { ...nomination, ...answer, state: 'declined', version: nomination.version + 1 };
      await this.nominations.save(tx, declined);
      await this.nominations.withdrawConsents(tx, id, ['guardian', 'child', 'publication'], at);
      if (entry.code !== null && mayBecome(entry.state, 'withdrawn')) {
        await this.commands.withdraw(id, entry.applicantId, version, reason ?? '–');
      }
      await this.desk.answered(tx, { nomination: declined, entry }, 'declined');
    });
  }
}
