import { Injectable } from '@nestjs/common';
import { AgreementChasedV1 } from '@sangtao/contracts/exchange/agreement-chased.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Reader } from './agreement-rights.sql.js';
import { AgreementsStore, type Agreement } from './agreements.store.js';
import type { ChaseDto } from './agreements.dto.js';
import { dayOf } from './days.js';
import { NotesStore } from './notes.store.js';

const pauseMs = 3_600_000;

interface Chased {
  title: string;
  accountIds: string[];
}

/** Asks the owners how it stands, in one click; that it was asked, and by whom, stays in the history. */
@Injectable()
export class Chase {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly notes: NotesStore,
  ) {}

  /** About the same at most once an hour. @throws Refusal not-found, agreement-state, chased-recently, nobody-to-chase */
  async execute(
    id: string,
    reader: Reader,
    { taskId = undefined, note }: ChaseDto,
  ): Promise<{ told: number; at: Date }> {
    const { database, clock, ids } = this.surroundings;
    const at = clock.now();
    return database.transaction(async (tx) => {
      const agreement = await this.agreements.lock(tx, { id }, reader);
      const { state } = agreement;
      if (state !== 'signed' && state !== 'underway') throw new Refusal('agreement-state', { state });
      const about = { agreementId: id, taskId: taskId ?? null };
      const last = await this.notes.lastChase(tx, id, about.taskId);
      const nextAt = (last?.getTime() ?? 0) + pauseMs;
      if (nextAt > at.getTime()) throw new Refusal('chased-recently', { nextAt: new Date(nextAt).toISOString() });
      const { title, accountIds } = taskId ? await this.ofTask(tx, agreement, taskId) : await this.ofAll(tx, agreement);
      if (accountIds.length === 0) throw new Refusal('nobody-to-chase');
      const text = note?.normalize('NFC') ?? null;
      const told = accountIds.length;
      await this.notes.add(tx, { ...about, id: ids.next(), at, byId: reader.accountId, kind: 'chase', text, told });
      const version = await this.agreements.nextEvent(tx, id);
      await tx.publish(AgreementChasedV1, { key: id, version, data: { ...about, title, note: text, accountIds } });
      await tx.audit('agreement-chased', id, taskId ? { taskId } : {});
      return { told, at };
    });
  }

  /** The owners of every side, and of tasks that are late. */
  private async ofAll(tx: Transaction, { id, subject, parties }: Agreement): Promise<Chased> {
    const late = await tx.query<{ ownerId: string }>(
      `select distinct owner_id as "ownerId" from exchange.agreement_task
        where agreement_id = $1 and owner_id is not null and state in ('planned', 'in-progress') and due_on < $2`,
      [id, dayOf(this.surroundings.clock.now())],
    );
    const owners = [...parties.flatMap(({ ownerId }) => ownerId ?? []), ...late.map(({ ownerId }) => ownerId)];
    return { title: subject, accountIds: [...new Set(owners)] };
  }

  /** Its owner, or that of its side. @throws Refusal not-found, task-state */
  private async ofTask(tx: Transaction, { id, parties }: Agreement, taskId: string): Promise<Chased> {
    const [task] = await tx.query<{ title: string; ownerId: string | null; partyNr: number; state: string }>(
      `select title, owner_id as "ownerId", party_nr as "partyNr", state from exchange.agreement_task
        where id = $1 and agreement_id = $2`,
      [taskId, id],
    );
    if (!task) throw new Refusal('not-found');
    if (task.state === 'done' || task.state === 'dropped') throw new Refusal('task-state', { state: task.state });
    const owner = task.ownerId ?? parties[task.partyNr]?.ownerId;
    return { title: task.title, accountIds: owner ? [owner] : [] };
  }
}
