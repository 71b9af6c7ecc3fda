import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import type { Invitation } from './invitation.js';
import type { InvitePersonDto } from './invitations.dto.js';
import { InvitationsStore } from './invitations.store.js';
import { assertNotOver, SendLetter } from './send-letter.js';
import { typedPerson } from './typed-person.js';

/** Puts one person on the list, by the rules of a row of a file; the letter may go out at once. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly invitations: InvitationsStore,
    private readonly letters: SendLetter,
  ) {}

  /**
   * The caller's right to the gathering is checked before.
   * @throws Refusal gathering-state, unknown-kind, invalid-input, invited-already
   */
  execute(gatheringId: string, { send, ...typed }: InvitePersonDto, by: string): Promise<Invitation> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const gathering = await this.gatherings.lock(tx, gatheringId);
      assertNotOver(gathering);
      const person = typedPerson(typed, gathering.template.kinds);
      const at = clock.now();
      const basis = { kind: 'list' as const, by, at: at.toISOString() };
      const id = await this.invitations.addOne(tx, gatheringId, person, { basis, at });
      await tx.audit('invitation-added', id);
      if (send) await this.letters.send(tx, gathering, id);
      return this.invitations.get(tx, { gatheringId, id });
    });
  }
}
