import { Injectable } from '@nestjs/common';
import type { Gathering } from '../gatherings/gathering.js';
import type { Agenda } from './agenda.js';
import { AgendaStore } from './agenda.store.js';
import { conflictsOf } from './conflicts.js';
import { MarksStore } from './marks.store.js';
import { movesIn, peopleMoved } from './people-moved.js';
import { changesBetween, nothingReleased, released } from './released-agenda.js';
import type { ReleasedAgenda, SessionChange } from './released-agenda.js';
import { ReleasesStore, type Release } from './releases.store.js';

/** The draft as its editors need it: with what is wrong and with what a release would say. */
@Injectable()
export class AgendaView {
  constructor(
    private readonly agendas: AgendaStore,
    private readonly releases: ReleasesStore,
    private readonly marks: MarksStore,
  ) {}

  async draft(gathering: Gathering) {
    const { agenda, version } = await this.agendas.get(gathering);
    const last = await this.releases.latest(gathering.id);
    const lastEdit = await this.agendas.lastEdit(gathering.id);
    const before = last?.agenda ?? nothingReleased;
    const { rooms, speakers, sessions, rules } = agenda;
    const changes = changesBetween(before, released(before, agenda, '1970-01-01T00:00:00.000Z'));
    return {
      ...daysOf(gathering),
      ...{ rooms, speakers, sessions, rules },
      conflicts: conflictsOf(agenda),
      changes,
      told: await this.told(gathering.id, { changes, before, draft: agenda }),
      releaseNumber: last?.number ?? null,
      lastEdit,
      version,
    };
  }

  /** How many people a release would write to. */
  private async told(
    gatheringId: string,
    { changes, ...agendas }: { changes: SessionChange[]; before: ReleasedAgenda; draft: Agenda },
  ): Promise<number> {
    const moved = movesIn(changes);
    const marked = await this.marks.whose(
      gatheringId,
      moved.map(({ sessionId }) => sessionId),
    );
    return peopleMoved(marked, { moved, ...agendas }).length;
  }

  /** The newest, or the one with the number. */
  async released(gathering: Gathering, number?: number) {
    const { releases } = this;
    const release =
      number === undefined ? await releases.latest(gathering.id) : await releases.numbered(gathering.id, number);
    if (!release && number !== undefined) return undefined;
    return { ...daysOf(gathering), ...saidOf(release) };
  }
}

function daysOf({ startsOn, endsOn, timeZone }: Gathering) {
  return { startsOn, endsOn, timeZone };
}

function saidOf(release: Release | undefined) {
  const { number = null, releasedAt = null, note = null, changes = [] } = release ?? {};
  const { rooms, speakers, sessions } = release?.agenda ?? nothingReleased;
  return { number, releasedAt, note, rooms, speakers, sessions, changes };
}
