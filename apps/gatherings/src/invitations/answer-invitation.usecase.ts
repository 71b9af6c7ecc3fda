import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { mayFollow, type Invitation } from './invitation.js';
import { InvitationsStore } from './invitations.store.js';

/** Only whoever is signed in with the address that was invited answers; forwarding the letter helps nobody. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly invitations: InvitationsStore,
    private readonly internalApi: InternalApi,
  ) {}

  /** The address of an account, as identity knows it. */
  async emailOf(accountId: string): Promise<string> {
    const { email } = await this.internalApi.get<{ email: string }>('identity', `/internal/accounts/${accountId}`);
    return email.toLowerCase();
  }

  /** Saying the same again changes nothing. @throws Refusal not-found, invitation-withdrawn, invitation-state */
  async execute(
    id: string,
    accountId: string,
    { state, reason }: { state: 'accepted' | 'declined'; reason: string | null },
  ): Promise<Invitation> {
    // Before the transaction: it is a call to another service.
    const email = await this.emailOf(accountId);
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const invitation = await this.invitations.lockFor(tx, id, email);
      if (invitation.state === state) return invitation;
      if (invitation.state === 'withdrawn') throw new Refusal('invitation-withdrawn');
      if (!mayFollow(invitation.state, state)) throw new Refusal('invitation-state', { state: invitation.state });
      await this.invitations.answer(tx, id, { state, accountId, reason, at: clock.now() });
      await tx.audit(`delegate-invitation-${state}`, id);
      return this.invitations.lockFor(tx, id, email);
    });
  }
}
