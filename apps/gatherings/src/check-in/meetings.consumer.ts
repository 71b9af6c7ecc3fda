import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { MeetingAccessStore } from './meeting-access.store.js';

/** A meeting admits its two people where people meet. */
@Controller()
export class MeetingsConsumer {
  constructor(private readonly access: MeetingAccessStore) {}

  @EventPattern(MeetingPlacedV2.type)
  onPlaced(@Payload() { time, data }: EventEnvelope<MeetingPlacedV2>): Promise<void> {
    return this.access.give(data, new Date(time));
  }

  /** Whatever the answer: only what is placed admits anybody. */
  @EventPattern(MeetingAnsweredV1.type)
  onAnswered(@Payload() { time, data }: EventEnvelope<MeetingAnsweredV1>): Promise<void> {
    return this.access.end(data.meetingId, new Date(time));
  }
}
