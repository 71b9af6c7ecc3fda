import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import { MeetingPlacedV1 } from '@sangtao/contracts/exchange/meeting-placed.v1';
import { MeetingPlacedV2 } from '@sangtao/contracts/exchange/meeting-placed.v2';
import { MeetingRemindedV1 } from '@sangtao/contracts/exchange/meeting-reminded.v1';
import { MeetingRequestedV1 } from '@sangtao/contracts/exchange/meeting-requested.v1';
import { MessagesStore } from './messages.store.js';

const pathOf = (meetingId: string) => `/meetings#${meetingId}`;

/** Tells the two who meet what the other one said, and when and where. */
@Controller()
export class MeetingEventsConsumer {
  constructor(private readonly messages: MessagesStore) {}

  @EventPattern(MeetingRequestedV1.type)
  async onRequested(@Payload() { id, data }: EventEnvelope<MeetingRequestedV1>): Promise<void> {
    const { meetingId, guestId: accountId, expiresAt: until } = data;
    const facts = { meetingId, until, path: pathOf(meetingId) };
    await this.messages.tell([{ source: id, accountId, kind: 'meeting-requested', data: facts }]);
  }

  @EventPattern(MeetingAnsweredV1.type)
  async onAnswered(@Payload() { id, data }: EventEnvelope<MeetingAnsweredV1>): Promise<void> {
    const kind = `meeting-${data.answer}` as const;
    const facts = { meetingId: data.meetingId, path: pathOf(data.meetingId) };
    await this.messages.tell(data.accountIds.map((accountId) => ({ source: id, accountId, kind, data: facts })));
  }

  @EventPattern(MeetingPlacedV1.type)
  onPlaced(@Payload() { id, data }: EventEnvelope<MeetingPlacedV1>): Promise<void> {
    return this.tellPlace(id, data);
  }

  @EventPattern(MeetingPlacedV2.type)
  onPlacedUntil(@Payload() { id, data }: EventEnvelope<MeetingPlacedV2>): Promise<void> {
    return this.tellPlace(id, data);
  }

  @EventPattern(MeetingRemindedV1.type)
  async onReminded(@Payload() { id, data }: EventEnvelope<MeetingRemindedV1>): Promise<void> {
    const { meetingId, startsAt: until, table, accountIds } = data;
    const facts = { meetingId, until, table, path: pathOf(meetingId) };
    const kind = 'meeting-reminded';
    await this.messages.tell(accountIds.map((accountId) => ({ source: id, accountId, kind, data: facts })));
  }

  private async tellPlace(source: string, data: MeetingPlacedV1): Promise<void> {
    const kind = `meeting-${data.occasion}` as const;
    const { meetingId, startsAt: until, table } = data;
    const facts = { meetingId, until, path: pathOf(meetingId), ...(table ? { table } : {}) };
    await this.messages.tell(data.accountIds.map((accountId) => ({ source, accountId, kind, data: facts })));
  }
}
