import { Injectable } from '@nestjs/common';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { AgendaStore } from './agenda.store.js';
import { MarksStore } from './marks.store.js';
import { ReleasesStore } from './releases.store.js';

/** What a release is made of. */
@Injectable()
export class AgendaStores {
  constructor(
    readonly agendas: AgendaStore,
    readonly releases: ReleasesStore,
    readonly marks: MarksStore,
    readonly gatherings: GatheringsStore,
  ) {}
}
