import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { TellEngagements } from '../engagements/tell-engagements.js';
import { assertInDays } from '../gatherings/assert-in-days.js';
import type { Gathering } from '../gatherings/gathering.js';
import { AgendaStore } from './agenda.store.js';
import { refusedBy } from './conflicts.js';
import { edited, type AgendaEdit } from './edit-agenda.js';

/** What organisers do to the draft; nobody else sees it. The caller's right is checked before. */
@Injectable()
export class ChangeAgenda {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agendas: AgendaStore,
    private readonly engaging: TellEngagements,
  ) {}

  /** @throws Refusal version-conflict, agenda-conflict, agenda-in-use, agenda-full, invalid-input, not-found */
  async execute(gathering: Gathering, version: number, edit: AgendaEdit): Promise<void> {
    if (edit.what === 'session') assertInDays(gathering, edit.session.startsAt);
    const { clock, database } = this.surroundings;
    await database.transaction(async (tx) => {
      const draft = await this.agendas.lock(tx, gathering, version);
      const after = edited(draft.agenda, edit);
      const refused = refusedBy(draft.agenda, after);
      if (refused.length > 0) throw new Refusal('agenda-conflict', { count: refused.length, conflicts: refused });
      await this.agendas.remember(tx, gathering.id, draft, { what: edit.what, at: clock.now() });
      await this.agendas.save(tx, gathering.id, after);
      // Whose account a speaker has needs no release.
      if (edit.what === 'speaker') await this.engaging.ofAgenda(tx, gathering.id, after);
      await tx.audit(`agenda-${edit.what}`, gathering.id, { version: version + 1 });
    });
  }

  /** @throws Refusal version-conflict, no-edit-to-undo */
  async undo(gathering: Gathering, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { agenda } = await this.agendas.lock(tx, gathering, version);
      const before = await this.agendas.forgetEdit(tx, gathering.id);
      if (!before) throw new Refusal('no-edit-to-undo');
      // A number that a session had is never given to another one.
      await this.agendas.save(tx, gathering.id, { ...before, lastNr: agenda.lastNr });
      await this.engaging.ofAgenda(tx, gathering.id, before);
      await tx.audit('agenda-undone', gathering.id, { version: version + 1 });
    });
  }
}
