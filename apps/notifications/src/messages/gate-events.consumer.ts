import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { WronglyAdmittedV1 } from '@sangtao/contracts/gatherings/wrongly-admitted.v1';
import { GatheringNames } from '../knowledge/gatherings.store.js';
import { MessagesStore } from './messages.store.js';

/** Tells the organisers of an event what its gates cannot put right by themselves. */
@Controller()
export class GateEventsConsumer {
  constructor(
    private readonly gatherings: GatheringNames,
    private readonly messages: MessagesStore,
  ) {}

  @EventPattern(WronglyAdmittedV1.type)
  async onWronglyAdmitted(@Payload() { id, data }: EventEnvelope<WronglyAdmittedV1>): Promise<void> {
    const { gatheringId, count, accountIds } = data;
    const gathering = await this.gatherings.of(gatheringId);
    const facts = { gathering, count, path: `/office/events/${gatheringId}/check-in?tab=conflicts` };
    await this.messages.tell(
      accountIds.map((accountId) => ({ source: id, accountId, kind: 'wrongly-admitted', data: facts })),
    );
  }
}
