import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { changedNow } from '../entries/entry.js';
import { assertOpen } from '../entries/handed-in.js';
import { NominationDesk } from './nomination-desk.js';
import { mayTurn, type Guardian, type Nomination, type Nominee } from './nomination.js';
import { isBirthDate } from './nominee-age.js';
import { withNomineeAsAuthor } from './nominee-author.js';
import { NominationsStore, type Bodies } from './nominations.store.js';

export interface NomineeFacts {
  nominee: Nominee;
  unitId: string | null;
  /** Absent: as it is, since it is never shown. */
  bornOn?: string | undefined;
  guardian: Guardian | null;
}

/** The body says who is nominated, and so who made the work where it did not say so yet. Another address is another person: whoever was asked before is asked no longer. */
@Injectable()
export class NameNominee {
  constructor(
    private readonly desk: NominationDesk,
    private readonly nominations: NominationsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, entry-closed, edition-not-open, nominee-fixed, invalid-input */
  execute(id: string, bodies: Bodies, version: number, facts: NomineeFacts): Promise<Nomination> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const { nomination: before, entry, edition } = await this.desk.lockOfBody(tx, id, bodies);
      if (before.version !== version) throw new Refusal('version-conflict', { version: before.version });
      assertOpen(entry, edition, clock.now());
      assertBirthDate(facts.bornOn, clock.now());
      const nominee = { ...facts.nominee, email: facts.nominee.email.toLowerCase() };
      const another = before.nominee?.email !== nominee.email || before.unitId !== facts.unitId;
      if (another && entry.code !== null) throw new Refusal('nominee-fixed');
      const { bornOn = before.bornOn, unitId, guardian } = facts;
      const named: Nomination = { ...before, nominee, unitId, bornOn, guardian, version: version + 1 };
      const after = another && before.askedAt ? forgotten(named) : named;
      await this.nominations.save(tx, after);
      const authored = withNomineeAsAuthor(entry, edition.rulebook, before.nominee, nominee.name);
      if (authored !== entry)
        await this.desk.save(tx, { ...changedNow(authored, edition, clock.now()), version: entry.version + 1 });
      if (another) {
        await this.nominations.withdrawConsents(tx, id, ['guardian', 'child', 'publication'], clock.now());
        await this.nominations.forgetCorrections(tx, id);
      }
      await tx.audit('nominee-named', id);
      return after;
    });
  }
}

/** As if nobody had been asked. */
function forgotten(nomination: Nomination): Nomination {
  if (!mayTurn(nomination.state, 'draft')) throw new Refusal('nomination-state', { state: nomination.state });
  const nobody = { nomineeId: null, askedAt: null, dueAt: null, answeredAt: null };
  return { ...nomination, ...nobody, state: 'draft', declineReason: null, confirmedHash: null, consents: {} };
}

/** @throws Refusal invalid-input */
function assertBirthDate(bornOn: string | undefined, now: Date): void {
  if (bornOn === undefined || isBirthDate(bornOn, now.toISOString().slice(0, 10))) return;
  throw new Refusal('invalid-input', { errors: [{ field: 'bornOn', code: 'birth-date' }] });
}
