import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { DelegateMovedInLineV1 } from '@sangtao/contracts/gatherings/delegate-moved-in-line.v1';
import { DelegateRegisteredV1 } from '@sangtao/contracts/gatherings/delegate-registered.v1';
import { DelegateStateChangedV1 } from '@sangtao/contracts/gatherings/delegate-state-changed.v1';
import { DelegatesInvitedV1 } from '@sangtao/contracts/gatherings/delegates-invited.v1';
import { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import { GatheringMovedV1 } from '@sangtao/contracts/gatherings/gathering-moved.v1';
import { InvitationSentV1 } from '@sangtao/contracts/gatherings/invitation-sent.v1';
import { InvitationWithdrawnV1 } from '@sangtao/contracts/gatherings/invitation-withdrawn.v1';
import { GatheringNames } from '../knowledge/gatherings.store.js';
import type { Kind, Locale } from '../templates/texts.js';
import { MessagesStore } from './messages.store.js';

type Told = Pick<DelegateRegisteredV1, 'delegateId' | 'gatheringId' | 'accountId'> & { place: number | null };

/** Tells delegates where their registration stands; what somebody did themselves is told to nobody. */
@Controller()
export class GatheringEventsConsumer {
  constructor(
    private readonly gatherings: GatheringNames,
    private readonly messages: MessagesStore,
  ) {}

  @EventPattern(GatheringAnnouncedV1.type)
  onAnnounced(@Payload() { data }: EventEnvelope<GatheringAnnouncedV1>): Promise<void> {
    const { gatheringId, gatheringVersion, nameVi: vi, nameEn: en, startsOn: day, endsOn: lastDay, venue } = data;
    return this.gatherings.says(gatheringId, gatheringVersion, { name: { vi, en }, place: { day, lastDay, venue } });
  }

  @EventPattern(GatheringMovedV1.type)
  async onGatheringMoved(@Payload() { id, data }: EventEnvelope<GatheringMovedV1>): Promise<void> {
    const { gatheringId, name: gathering, startsOn: day, endsOn: lastDay, venue, accountIds } = data;
    const facts = { gathering, day, lastDay, venue, path: `/events/${gatheringId}` };
    await this.messages.tell(
      accountIds.map((accountId) => ({ source: id, accountId, kind: 'gathering-moved', data: facts })),
    );
  }

  @EventPattern(DelegateRegisteredV1.type)
  onRegistered(@Payload() { id, data }: EventEnvelope<DelegateRegisteredV1>): Promise<void> {
    return this.tell(id, `delegate-${data.state}`, data);
  }

  @EventPattern(DelegateStateChangedV1.type)
  async onStateChanged(@Payload() { id, data }: EventEnvelope<DelegateStateChangedV1>): Promise<void> {
    if (data.cause === 'by-person' || data.cause === 'edited') return;
    await this.tell(id, `delegate-${data.state}`, data);
  }

  @EventPattern(DelegateMovedInLineV1.type)
  onMoved(@Payload() { id, data }: EventEnvelope<DelegateMovedInLineV1>): Promise<void> {
    return this.tell(id, 'delegate-moved', { ...data, place: data.to });
  }

  @EventPattern(DelegatesInvitedV1.type)
  async onInvited(@Payload() { id, data }: EventEnvelope<DelegatesInvitedV1>): Promise<void> {
    const gathering = await this.gatherings.of(data.gatheringId);
    await this.messages.write(
      id,
      'delegate-invited',
      data.invitationIds.map((invitationId) => ({ id: invitationId, data: invited(invitationId, gathering) })),
    );
  }

  @EventPattern(InvitationSentV1.type)
  async onInvitationSent(@Payload() { id, data }: EventEnvelope<InvitationSentV1>): Promise<void> {
    const { gatheringId, invitationId, letterId } = data;
    const gathering = await this.gatherings.of(gatheringId);
    await this.messages.write(id, 'delegate-invited', [{ id: letterId, data: invited(invitationId, gathering) }]);
  }

  @EventPattern(InvitationWithdrawnV1.type)
  async onInvitationWithdrawn(@Payload() { id, data }: EventEnvelope<InvitationWithdrawnV1>): Promise<void> {
    const { gatheringId, invitationId } = data;
    const gathering = await this.gatherings.of(gatheringId);
    await this.messages.write(id, 'invitation-withdrawn', [{ id, data: { invitationId, gathering } }]);
  }

  private async tell(source: string, kind: Kind, { delegateId, gatheringId, accountId, place }: Told): Promise<void> {
    if (!accountId) return;
    const gathering = await this.gatherings.of(gatheringId);
    const data = { gathering, path: `/my/events/${delegateId}`, ...(place === null ? {} : { count: place }) };
    await this.messages.tell([{ source, accountId, kind, data }]);
  }
}

function invited(invitationId: string, gathering: Record<Locale, string>) {
  return { invitationId, gathering, path: `/events/invitations/${invitationId}` };
}
