import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AgendaMovedV1 } from '@sangtao/contracts/gatherings/agenda-moved.v1';
import { BoothApplicationMovedV1 } from '@sangtao/contracts/gatherings/booth-application-moved.v1';
import { GatheringNames } from '../knowledge/gatherings.store.js';
import { MessagesStore } from './messages.store.js';

/** Tells people of gatherings what became of their sessions and booths: one notice for all that one release moved. */
@Controller()
export class AgendaEventsConsumer {
  constructor(
    private readonly messages: MessagesStore,
    private readonly gatherings: GatheringNames,
  ) {}

  @EventPattern(AgendaMovedV1.type)
  async onMoved(@Payload() { data }: EventEnvelope<AgendaMovedV1>): Promise<void> {
    const { gatheringId, name: gathering, timeZone, number, moved, people } = data;
    const path = `/events/${gatheringId}/agenda`;
    await this.messages.tell(
      people.map(({ accountId, sessionIds }) => {
        const own = moved.filter(({ sessionId }) => sessionIds.includes(sessionId));
        const moves = own.map(({ title, was, now, time, room }) => ({ title, was, now, time, room }));
        // By the release, so that a person who stood in two of its events would still be told once.
        const source = `agenda:${gatheringId}:${number}`;
        return { source, accountId, kind: 'agenda-moved', data: { gathering, timeZone, moves, path } };
      }),
    );
  }

  @EventPattern(BoothApplicationMovedV1.type)
  async onBooth(@Payload() { id, data }: EventEnvelope<BoothApplicationMovedV1>): Promise<void> {
    const { gatheringId, name: gathering, timeZone, accountId, state, boothCodes: codes, until } = data;
    if (state === 'withdrawn') return;
    const path = `/events/${gatheringId}/booths`;
    const facts = { gathering, timeZone, codes, until, path, ...(await this.gatherings.heldAt(gatheringId)) };
    await this.messages.tell([{ source: id, accountId, kind: `booth-${state}`, data: facts }]);
  }
}
