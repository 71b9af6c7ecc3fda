import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { CloneLine } from '../clone/clone-plan.js';
import { GatheringPart, type Clone } from '../gatherings/gathering-part.js';
import { shifted, type Gathering } from '../gatherings/gathering.js';
import { AgendaStore } from './agenda.store.js';
import { carriedSpeakers, movedAgenda, nextAgenda } from './next-agenda.js';

/** The draft goes along; what is public already changes by a release alone. */
@Injectable()
export class AgendaPart extends GatheringPart {
  constructor(
    private readonly agendas: AgendaStore,
    private readonly ids: Ids,
  ) {
    super();
  }

  override async lines({ source, days, carried }: Omit<Clone, 'target'>): Promise<CloneLine[]> {
    const { agenda } = await this.agendas.get(source);
    const { rooms, sessions, speakers } = agenda;
    const all = (item: string, count: number, after: number, effect: CloneLine['effect']): CloneLine[] =>
      count === 0 ? [] : [{ group: 'agenda', item, before: String(count), after: String(after), effect }];
    const [first] = sessions.map(({ startsAt }) => startsAt).toSorted();
    const come = carriedSpeakers(agenda, carried).length;
    return [
      ...all('rooms', rooms.length, rooms.length, 'copied'),
      ...all('sessions', sessions.length, sessions.length, 'shifted'),
      ...(first ? [firstLine(first, shifted(new Date(first), days, source.timeZone))] : []),
      ...all('speakers', speakers.length, come, come > 0 ? 'carried' : 'left'),
    ];
  }

  override async copy(tx: Transaction, { source, target, days, carried }: Clone): Promise<void> {
    const { agenda, version } = await this.agendas.get(source);
    if (version === 0) return;
    await this.agendas.lock(tx, target, 0);
    const nextId = () => this.ids.next();
    const next = nextAgenda(agenda, { days, timeZone: source.timeZone, carried, nextId });
    await this.agendas.save(tx, target.id, next);
  }

  override async move(tx: Transaction, gathering: Gathering, days: number): Promise<void> {
    const { version } = await this.agendas.get(gathering);
    if (version === 0) return;
    const { agenda } = await this.agendas.lock(tx, gathering, version);
    await this.agendas.save(tx, gathering.id, movedAgenda(agenda, { days, timeZone: gathering.timeZone }));
    // What was there before lies on the days that were.
    await this.agendas.forgetEdits(tx, gathering.id);
  }
}

function firstLine(before: string, after: Date): CloneLine {
  return { group: 'agenda', item: 'firstSession', before, after: after.toISOString(), effect: 'shifted' };
}
