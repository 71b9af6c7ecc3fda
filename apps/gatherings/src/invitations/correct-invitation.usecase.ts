import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import type { Invitation, NewInvitation } from './invitation.js';
import type { InvitedPersonDto } from './invitations.dto.js';
import { InvitationsStore, type InvitationKey } from './invitations.store.js';
import { assertNotOver, SendLetter } from './send-letter.js';
import { typedPerson } from './typed-person.js';

/** Puts right who is invited while they have not answered. */
@Injectable()
export class CorrectInvitation {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly invitations: InvitationsStore,
    private readonly letters: SendLetter,
  ) {}

  /**
   * A letter that went to a wrong address leads nowhere from now on: its invitation is withdrawn, and another one goes out.
   * The caller's right to the gathering is checked before.
   * @returns the one that holds now
   * @throws Refusal not-found, version-conflict, gathering-state, invitation-settled, unknown-kind, invalid-input, invited-already
   */
  execute(key: InvitationKey, typed: InvitedPersonDto, by: string): Promise<Invitation> {
    return this.surroundings.database.transaction(async (tx) => {
      const gathering = await this.gatherings.lock(tx, key.gatheringId);
      assertNotOver(gathering);
      const before = await this.invitations.lock(tx, key);
      if (before.state !== 'new' && before.state !== 'sent') throw new Refusal('invitation-settled');
      const person = typedPerson(typed, gathering.template.kinds);
      if (await this.invitations.isTaken(tx, key, person.email)) throw new Refusal('invited-already');
      const elsewhere = before.state === 'sent' && before.email !== person.email;
      const id = elsewhere ? await this.anew(tx, gathering, { before, person, by }) : before.id;
      if (!elsewhere) await this.invitations.correct(tx, id, person);
      await tx.audit('invitation-corrected', before.id, elsewhere ? { by: id } : {});
      return this.invitations.get(tx, { ...key, id });
    });
  }

  private async anew(
    tx: Transaction,
    gathering: Gathering,
    { before, person, by }: { before: Invitation; person: NewInvitation; by: string },
  ): Promise<string> {
    const at = this.surroundings.clock.now();
    await this.invitations.withdraw(tx, before.id, at);
    const basis = { kind: 'list' as const, by, at: at.toISOString() };
    const id = await this.invitations.addOne(tx, gathering.id, person, { basis, at });
    await this.letters.send(tx, gathering, id);
    return id;
  }
}
