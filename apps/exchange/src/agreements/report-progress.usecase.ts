import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Reader } from './agreement-rights.sql.js';
import { stateAfter } from './agreement.js';
import { AgreementsStore } from './agreements.store.js';
import { mayBecome, missingForState } from './agreement-task.js';
import { dayOf } from './days.js';
import { NotesStore } from './notes.store.js';
import type { PromiseDto, ReportDto } from './tasks.dto.js';
import { TasksStore, type Task } from './tasks.store.js';

export interface SeenTask {
  id: string;
  version: number;
}

/** How a task stands, said by who answers for it; and by when it will be done, which is a promise and no progress. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly tasks: TasksStore,
    private readonly notes: NotesStore,
  ) {}

  /** @throws Refusal not-found, version-conflict, agreement-state, task-state, invalid-input naming what the state needs */
  async report(seen: SeenTask, reader: Reader, input: ReportDto): Promise<void> {
    const { database, clock } = this.surroundings;
    const today = dayOf(clock.now());
    await database.transaction(async (tx) => {
      const before = await this.inForce(tx, seen, reader);
      const after = reported(before, input, today);
      await this.tasks.update(tx, after);
      await this.begin(tx, after);
      await this.agreements.heard(tx, before.agreementId, today);
      if (input.text) await this.note(tx, before, reader, { kind: 'progress', text: input.text });
      const moved = before.state !== after.state ? { from: before.state, to: after.state } : {};
      await tx.audit('task-reported', before.agreementId, { task: before.nr, ...moved });
    });
  }

  /** @throws Refusal not-found, version-conflict, agreement-state, task-state; invalid-input for a day that has passed */
  async promise(seen: SeenTask, reader: Reader, { promisedOn, text }: PromiseDto): Promise<void> {
    const { database, clock } = this.surroundings;
    if (promisedOn < dayOf(clock.now())) {
      throw new Refusal('invalid-input', { errors: [{ field: 'promisedOn', code: 'past' }] });
    }
    await database.transaction(async (tx) => {
      const before = await this.inForce(tx, seen, reader);
      const { state } = before;
      if (state === 'done' || state === 'dropped') throw new Refusal('task-state', { state });
      await this.tasks.update(tx, { ...before, promisedOn });
      await this.note(tx, before, reader, { kind: 'promise', promisedOn, text: text ?? null });
      await tx.audit('task-promised', before.agreementId, { task: before.nr, to: promisedOn });
    });
  }

  private async inForce(tx: Transaction, seen: SeenTask, reader: Reader): Promise<Task> {
    const task = await this.tasks.lock(tx, seen, reader, 'report');
    const state = task.agreementState;
    if (state !== 'signed' && state !== 'underway') throw new Refusal('agreement-state', { state });
    return task;
  }

  /** The first task that is begun begins the agreement. */
  private async begin(tx: Transaction, { agreementId, agreementState, state }: Task): Promise<void> {
    const next = stateAfter('begin', agreementState);
    if (next === undefined || (state !== 'in-progress' && state !== 'done')) return;
    await this.agreements.setState(tx, agreementId, next);
    await tx.audit('agreement-moved', agreementId, { from: agreementState, to: next });
  }

  private async note(
    tx: Transaction,
    { id: taskId, agreementId }: Task,
    { accountId }: Reader,
    said: { kind: 'progress' | 'promise'; text: string | null; promisedOn?: string },
  ): Promise<void> {
    const { ids, clock } = this.surroundings;
    const text = said.text?.normalize('NFC') ?? null;
    await this.notes.add(tx, { id: ids.next(), agreementId, taskId, at: clock.now(), byId: accountId, ...said, text });
  }
}

/** @throws Refusal task-state, invalid-input */
function reported(before: Task, { state = before.state, evidence, reason }: ReportDto, today: string): Task {
  if (!mayBecome(before.state, state)) throw new Refusal('task-state', { state: before.state });
  const after = {
    ...before,
    state,
    evidence: evidence ?? before.evidence,
    reason: state === 'dropped' ? (reason ?? before.reason) : null,
    doneOn: state === 'done' ? (before.doneOn ?? today) : null,
  };
  const missing = missingForState(after);
  if (missing.length > 0) throw new Refusal('invalid-input', { errors: missing });
  return after;
}
