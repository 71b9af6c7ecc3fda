import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { MessageBouncedV1 } from '@sangtao/contracts/notifications/message-bounced.v1';
import { MessageDeliveredV1 } from '@sangtao/contracts/notifications/message-delivered.v1';
import { InvitationsStore } from './invitations.store.js';

/** What became of the letters: an invitation's letter bears its number. */
@Controller()
export class LettersConsumer {
  constructor(private readonly invitations: InvitationsStore) {}

  @EventPattern(MessageDeliveredV1.type)
  async onDelivered(@Payload() { data }: EventEnvelope<MessageDeliveredV1>): Promise<void> {
    if (data.kind === 'delegate-invited') await this.invitations.delivered(data.messageId, 'delivered');
  }

  @EventPattern(MessageBouncedV1.type)
  async onBounced(@Payload() { data }: EventEnvelope<MessageBouncedV1>): Promise<void> {
    if (data.kind === 'delegate-invited') await this.invitations.delivered(data.messageId, 'bounced');
  }
}
