import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { DelegateRegisteredV1 } from '@sangtao/contracts/gatherings/delegate-registered.v1';
import { DelegateStateChangedV1 } from '@sangtao/contracts/gatherings/delegate-state-changed.v1';
import { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import { PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import { EngagePeople } from './engage-people.usecase.js';
import { GatheringsStore } from './gatherings.store.js';

/** Where meetings may be, who may meet, and when they may not. */
@Controller()
export class GatheringsConsumer {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly engaging: EngagePeople,
  ) {}

  @EventPattern(GatheringAnnouncedV1.type)
  onAnnounced(@Payload() { data }: EventEnvelope<GatheringAnnouncedV1>): Promise<void> {
    return this.gatherings.announced(data);
  }

  @EventPattern(DelegateRegisteredV1.type)
  onRegistered(@Payload() { data, aggregateversion }: EventEnvelope<DelegateRegisteredV1>): Promise<void> {
    return this.gatherings.delegate(data, aggregateversion);
  }

  @EventPattern(DelegateStateChangedV1.type)
  onStateChanged(@Payload() { data, aggregateversion }: EventEnvelope<DelegateStateChangedV1>): Promise<void> {
    return this.gatherings.delegate(data, aggregateversion);
  }

  @EventPattern(PeopleEngagedV1.type)
  onEngaged(@Payload() { data }: EventEnvelope<PeopleEngagedV1>): Promise<void> {
    return this.engaging.execute(data);
  }
}
