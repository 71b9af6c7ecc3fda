import { Injectable } from '@nestjs/common';
import { AgreementSignedV1 } from '@sangtao/contracts/exchange/agreement-signed.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Reader } from './agreement-rights.sql.js';
import { missingForSignature, stateAfter, type AgreementStep, type Carry } from './agreement.js';
import { AgreementsStore, type Agreement } from './agreements.store.js';
import { dayOf } from './days.js';
import { TasksStore } from './tasks.store.js';

/** Which agreement, and as which version it was seen. */
export interface SeenAgreement {
  id: string;
  version: number;
}

/** The steps that somebody says; that it is being carried out follows from its tasks. */
@Injectable()
export class MoveAgreement {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly tasks: TasksStore,
  ) {}

  /** @throws Refusal not-found, version-conflict, agreement-state; invalid-input naming what a signature needs, or a day to come */
  async sign(seen: SeenAgreement, reader: Reader, signedOn: string): Promise<void> {
    const { database, clock } = this.surroundings;
    if (signedOn > dayOf(clock.now())) {
      throw new Refusal('invalid-input', { errors: [{ field: 'signedOn', code: 'future' }] });
    }
    await database.transaction(async (tx) => {
      const before = await this.agreements.lock(tx, seen, reader);
      const state = moved(before, 'sign');
      const missing = missingForSignature(before, signedOn);
      if (missing.length > 0) throw new Refusal('invalid-input', { errors: missing });
      await this.keep(tx, before, { ...before, state, signedOn });
      await this.agreements.heard(tx, before.id, signedOn);
      await this.publishSigned(tx, { ...before, signedOn });
    });
  }

  /** @throws Refusal not-found, version-conflict, agreement-state */
  async complete(seen: SeenAgreement, reader: Reader): Promise<void> {
    await this.move(seen, reader, 'complete', null);
  }

  /** @throws Refusal not-found, version-conflict, agreement-state */
  async end(seen: SeenAgreement, reader: Reader, reason: string): Promise<void> {
    await this.move(seen, reader, 'end', reason);
  }

  /** Completed or ended by mistake. @throws Refusal not-found, version-conflict, agreement-state */
  async resume(seen: SeenAgreement, reader: Reader): Promise<void> {
    await this.move(seen, reader, 'resume', null);
  }

  private async move(
    seen: SeenAgreement,
    reader: Reader,
    step: AgreementStep,
    endReason: string | null,
  ): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const before = await this.agreements.lock(tx, seen, reader);
      const carry = { wasSigned: before.signedOn !== null, begun: await this.tasks.begun(tx, before.id) };
      await this.keep(tx, before, { ...before, state: moved(before, step, carry), endReason });
    });
  }

  private async keep(tx: Transaction, before: Agreement, after: Agreement): Promise<void> {
    await this.agreements.update(tx, after);
    await tx.audit('agreement-moved', before.id, { from: before.state, to: after.state });
  }

  private async publishSigned(tx: Transaction, agreement: Agreement & { signedOn: string }): Promise<void> {
    const { id: agreementId, kind, gatheringId, provinceCode, signedOn, reviewOn, parties } = agreement;
    const owners = [...parties.flatMap(({ ownerId }) => ownerId ?? []), ...(await this.tasks.owners(tx, agreementId))];
    const version = await this.agreements.nextEvent(tx, agreementId);
    const data = { agreementId, kind, gatheringId, provinceCode, signedOn, reviewOn, accountIds: [...new Set(owners)] };
    await tx.publish(AgreementSignedV1, { key: agreementId, version, data });
  }
}

/** @throws Refusal agreement-state */
function moved({ state }: Agreement, step: AgreementStep, carry?: Carry) {
  const next = stateAfter(step, state, carry);
  if (next === undefined) throw new Refusal('agreement-state', { state });
  return next;
}
