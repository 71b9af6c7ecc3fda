import { Injectable } from '@nestjs/common';
import { AgendaMovedV1 } from '@sangtao/contracts/gatherings/agenda-moved.v1';
import { AgendaReleasedV1 } from '@sangtao/contracts/gatherings/agenda-released.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { TellEngagements } from '../engagements/tell-engagements.js';
import type { Gathering } from '../gatherings/gathering.js';
import type { Agenda } from './agenda.js';
import { AgendaStores } from './agenda-stores.js';
import { blockingRelease } from './conflicts.js';
import { movesIn, peopleMoved } from './people-moved.js';
import {
  changesBetween,
  nothingReleased,
  released,
  type ReleasedAgenda,
  type SessionChange,
} from './released-agenda.js';
import type { Release } from './releases.store.js';

/** People in one event. */
const batch = 200;

/** Makes the draft public as it stands, and tells each person once what moved of theirs. */
@Injectable()
export class ReleaseAgenda {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly stores: AgendaStores,
    private readonly engaging: TellEngagements,
  ) {}

  /** @throws Refusal version-conflict, agenda-blocked, agenda-unchanged */
  async execute(gathering: Gathering, version: number, note: string | null): Promise<Release> {
    const { clock, database } = this.surroundings;
    const { agendas, releases } = this.stores;
    return database.transaction(async (tx) => {
      const { agenda: draft } = await agendas.lock(tx, gathering, version);
      const blocking = blockingRelease(draft);
      if (blocking.length > 0) throw new Refusal('agenda-blocked', { count: blocking.length });
      const last = await releases.latest(gathering.id);
      const before = last?.agenda ?? nothingReleased;
      const releasedAt = clock.now();
      const agenda = released(before, draft, releasedAt.toISOString());
      const changes = changesBetween(before, agenda);
      if (changes.length === 0 && last && sameFrame(before, agenda)) throw new Refusal('agenda-unchanged');
      const release: Release = { number: (last?.number ?? 0) + 1, releasedAt, note, agenda, changes };
      await releases.insert(tx, gathering.id, release);
      await agendas.save(tx, gathering.id, draft);
      await tx.audit('agenda-released', gathering.id, { number: release.number });
      await this.tell(tx, gathering, { release, before, draft });
      await this.engaging.ofAgenda(tx, gathering.id, draft);
      return release;
    });
  }

  private async tell(
    tx: Transaction,
    { id: gatheringId, nameVi, nameEn, timeZone }: Gathering,
    { release, before, draft }: { release: Release; before: ReleasedAgenda; draft: Agenda },
  ): Promise<void> {
    const { gatherings, marks } = this.stores;
    const { number, changes, releasedAt } = release;
    const of = (kind: SessionChange['kind']) =>
      changes.filter((change) => change.kind === kind).map(({ sessionId }) => sessionId);
    await gatherings.lock(tx, gatheringId);
    await tx.publish(AgendaReleasedV1, {
      key: gatheringId,
      version: await gatherings.nextEvent(tx, gatheringId),
      data: {
        ...{ gatheringId, number, releasedAt: releasedAt.toISOString() },
        ...{ added: of('added'), changed: of('changed'), dropped: of('dropped') },
      },
    });
    const moved = movesIn(changes);
    const marked = await marks.whose(
      gatheringId,
      moved.map(({ sessionId }) => sessionId),
    );
    const people = peopleMoved(marked, { moved, before, draft });
    for (let n = 0; n < people.length; n += batch) {
      const about = { gatheringId, name: { vi: nameVi, en: nameEn }, timeZone, number };
      const data = { ...about, moved: moved.map(movedSession), people: people.slice(n, n + batch) };
      await tx.publish(AgendaMovedV1, { key: gatheringId, version: await gatherings.nextEvent(tx, gatheringId), data });
    }
  }
}

function movedSession({ sessionId, title, was, now, time, room }: SessionChange) {
  return { sessionId, title, was: was!, now, time, room };
}

function sameFrame(a: ReleasedAgenda, b: ReleasedAgenda): boolean {
  const frame = ({ rooms, speakers }: ReleasedAgenda) => [
    rooms.map(({ id, name, building, capacity }) => [id, name.vi, name.en, building, capacity]),
    speakers.map(({ id, name, title, organisation }) => [id, name, title, organisation]),
  ];
  return JSON.stringify(frame(a)) === JSON.stringify(frame(b));
}
