import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Reader } from './agreement-rights.sql.js';
import type { Party } from './agreement.js';
import { AgreementsStore } from './agreements.store.js';
import { namedIn, NamedPeople } from './named-people.js';
import type { CreateTaskDto, TaskPatchDto } from './tasks.dto.js';
import { TasksStore } from './tasks.store.js';

/** What is to be done, by whom and by when: said by who looks after the agreement. */
@Injectable()
export class WriteTask {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly tasks: TasksStore,
    private readonly people: NamedPeople,
  ) {}

  /** @throws Refusal not-found, agreement-state, invalid-input. @returns its id */
  async add(agreementId: string, reader: Reader, { title, party, owner, dueOn }: CreateTaskDto): Promise<string> {
    const known = await this.knownTo(agreementId, reader);
    const named = owner && (await this.people.find(owner, 'owner', known));
    const { database, ids } = this.surroundings;
    const id = ids.next();
    await database.transaction(async (tx) => {
      const { state, parties } = await this.agreements.lock(tx, { id: agreementId }, reader);
      if (state === 'completed' || state === 'ended') throw new Refusal('agreement-state', { state });
      const ownerId = named ?? partyOf(parties, party).ownerId;
      const task = { id, agreementId, title: title.normalize('NFC'), partyNr: party, ownerId, dueOn };
      const nr = await this.tasks.insert(tx, task);
      await tx.audit('task-added', agreementId, { task: nr });
    });
    return id;
  }

  /** @throws Refusal not-found, version-conflict, invalid-input */
  async change(id: string, version: number, reader: Reader, patch: TaskPatchDto): Promise<void> {
    const { agreementId } = await this.tasks.mine(id, reader, 'manage');
    const known = await this.knownTo(agreementId, reader);
    const ownerId = patch.owner && (await this.people.find(patch.owner, 'owner', known));
    await this.surroundings.database.transaction(async (tx) => {
      const before = await this.tasks.lock(tx, { id, version }, reader, 'manage');
      const { parties } = await this.agreements.lock(tx, { id: agreementId }, reader);
      const partyNr = patch.party ?? before.partyNr;
      partyOf(parties, partyNr);
      const title = patch.title?.normalize('NFC') ?? before.title;
      const after = {
        ...before,
        title,
        partyNr,
        ownerId: ownerId ?? before.ownerId,
        dueOn: patch.dueOn ?? before.dueOn,
      };
      const fields = (['title', 'partyNr', 'ownerId', 'dueOn'] as const).filter((key) => before[key] !== after[key]);
      if (fields.length === 0) return;
      await this.tasks.update(tx, after);
      const moved = before.dueOn !== after.dueOn ? { from: before.dueOn, to: after.dueOn } : {};
      await tx.audit('task-changed', agreementId, { task: before.nr, fields, ...moved });
    });
  }

  private async knownTo(agreementId: string, reader: Reader): Promise<(string | null)[]> {
    const agreement = await this.agreements.managed(agreementId, reader);
    const owners = await this.surroundings.database.transaction((tx) => this.tasks.owners(tx, agreementId));
    return [...namedIn(agreement), ...owners];
  }
}

/** @throws Refusal invalid-input */
function partyOf(parties: readonly Party[], nr: number): Party {
  const party = parties[nr];
  if (!party)
    throw new Refusal('invalid-input', {
      errors: [{ field: 'party', code: 'out-of-range', values: [0, parties.length - 1] }],
    });
  return party;
}
