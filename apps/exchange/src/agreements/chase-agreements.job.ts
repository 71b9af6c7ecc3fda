import { Injectable, Logger } from '@nestjs/common';
import { AgreementStaleV1 } from '@sangtao/contracts/exchange/agreement-stale.v1';
import { TaskOverdueV1 } from '@sangtao/contracts/exchange/task-overdue.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { chaseSteps, silenceOf, stepOf } from './agreement.js';
import { overdueSteps } from './agreement-task.js';
import { AgreementsStore, type Agreement } from './agreements.store.js';
import { daysBetween, dayOf } from './days.js';
import { Directory } from './directory.js';
import { NoticesStore, type OverdueTask } from './notices.store.js';

/**
 * Tells the owners of every side and who looks after it in the province that an agreement is silent, and the owner of a task that its day has
 * passed. Each telling is one transaction with its mark and its event, so a crash or a second replica can neither leave one out nor send it twice.
 */
@Injectable()
export class ChaseAgreements {
  private readonly logger = new Logger('ChaseAgreements');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly notices: NoticesStore,
    private readonly directory: Directory,
  ) {}

  @Every(600)
  async run(): Promise<void> {
    const today = dayOf(this.surroundings.clock.now());
    for (const id of await this.notices.silent(today)) await this.try(id, () => this.silent(id, today));
    for (const task of await this.notices.overdue(today)) await this.try(task.id, () => this.overdue(task, today));
  }

  /** Identity may be out of reach: it is tried again in a moment. */
  private async try(id: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.logger.warn(error, `${id} is looked at again`));
  }

  private async silent(id: string, today: string): Promise<void> {
    const contacts = await this.contactsOf(await this.agreements.managed(id, everybody));
    await this.surroundings.database.transaction(async (tx) => {
      // Who reports progress holds this row: what is known once it is ours holds.
      const agreement = await this.agreements.lock(tx, { id }, everybody);
      const silence = silenceOf(agreement, today);
      const first = silence?.why === 'not-begun' ? [agreement.startWithinDays] : [];
      const steps = [...first, ...chaseSteps].filter((step) => step >= (first[0] ?? 0)).sort((a, b) => a - b);
      const step = silence && stepOf(silence.days, steps);
      if (!silence || step === undefined) return;
      const { why, since } = silence;
      const owners = agreement.parties.flatMap(({ ownerId }) => ownerId ?? []);
      const accountIds = [...new Set([...owners, ...contacts])];
      if (accountIds.length === 0 || !(await this.mark(tx, { id, why, since, step }))) return;
      const version = await this.agreements.nextEvent(tx, id);
      const data = { agreementId: id, subject: agreement.subject, why, step, since, accountIds };
      await tx.publish(AgreementStaleV1, { key: id, version, data });
      await tx.audit('agreement-stale', id, { to: String(step), fields: [why] });
    });
  }

  private async overdue({ id, agreementId }: OverdueTask, today: string): Promise<void> {
    const contacts = await this.contactsOf(await this.agreements.managed(agreementId, everybody));
    await this.surroundings.database.transaction(async (tx) => {
      const { parties } = await this.agreements.lock(tx, { id: agreementId }, everybody);
      const task = await this.notices.stillOverdue(tx, id, today);
      const step = task && stepOf(daysBetween(task.dueOn, today), overdueSteps);
      if (!task || step === undefined) return;
      const side = parties[task.partyNr]?.ownerId ?? null;
      // The owner at once; who answers for the side, and the province, when it goes on.
      const people = step < chaseSteps[0] ? [task.ownerId ?? side] : [task.ownerId, side, ...contacts];
      const accountIds = [...new Set(people.filter((one) => one !== null))];
      const { dueOn: since, title, nr } = task;
      if (accountIds.length === 0 || !(await this.mark(tx, { id, why: 'overdue', since, step }))) return;
      const version = await this.agreements.nextEvent(tx, agreementId);
      const data = { agreementId, taskId: id, title, dueOn: since, step, accountIds };
      await tx.publish(TaskOverdueV1, { key: agreementId, version, data });
      await tx.audit('task-overdue', agreementId, { task: nr, to: String(step) });
    });
  }

  private mark(tx: Transaction, notice: { id: string; why: string; since: string; step: number }): Promise<boolean> {
    return this.notices.mark(tx, notice, this.surroundings.clock.now());
  }

  /** Who looks after it: the person named, else the officers of its province. Asked before anything is locked. */
  private async contactsOf({ contactId, provinceCode }: Agreement): Promise<string[]> {
    return contactId ? [contactId] : this.directory.officersOf(provinceCode);
  }
}

const everybody = { accountId: '', all: true, provinces: [], gatherings: [] };
