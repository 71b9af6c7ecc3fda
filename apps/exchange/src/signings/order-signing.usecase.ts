import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isOrderOf } from './signing.js';
import { SigningsStore, type SigningKey } from './signings.store.js';

/** Who signs when. */
@Injectable()
export class OrderSigning {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly signings: SigningsStore,
  ) {}

  /** @throws Refusal not-found where nothing is signed; version-conflict; signing-changed where the order is not one of what is signed */
  async execute(key: SigningKey, version: number, agreementIds: readonly string[]): Promise<void> {
    const { database } = this.surroundings;
    await database.transaction(async (tx) => {
      const signed = await this.signings.agreements(tx, key);
      if (signed.length === 0) throw new Refusal('not-found');
      await this.signings.lock(tx, key, version);
      if (!isOrderOf(agreementIds, signed)) throw new Refusal('signing-changed', { count: signed.length });
      await this.signings.save(tx, key, agreementIds);
      await tx.audit('signing-ordered', key.sessionId, { agreements: agreementIds });
    });
  }
}
