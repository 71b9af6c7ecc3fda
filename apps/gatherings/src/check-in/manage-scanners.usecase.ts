import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { deviceKey } from './device-key.js';
import { ScannersStore, type Scanner } from './scanners.store.js';

/** Devices at the gates: registered, opened for a session, revoked. */
@Injectable()
export class ManageScanners {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly scanners: ScannersStore,
    private readonly settings: KitSettings,
  ) {}

  /** @throws Refusal unknown-gate, gathering-state */
  register(gathering: Gathering, { name, gate }: { name: string; gate: string }, accountId: string): Promise<Scanner> {
    const { database, clock, ids } = this.surroundings;
    const { id: gatheringId, state, template } = gathering;
    if (state !== 'announced' && state !== 'running') throw new Refusal('gathering-state', { state });
    if (!template.gates.some(({ code }) => code === gate)) throw new Refusal('unknown-gate', { gate });
    const made = { id: ids.next(), gatheringId, name: name.trim(), gate, registeredAt: clock.now() };
    const scanner: Scanner = { ...made, seenAt: null, revokedAt: null };
    return database.transaction(async (tx) => {
      await this.scanners.insert(tx, scanner, accountId);
      await tx.audit('scanner-registered', scanner.id, { gatheringId, gate });
      return scanner;
    });
  }

  /** The key of its snapshot, for one session. @throws Refusal not-found, device-revoked */
  open(of: { id: string; gatheringId: string }): Promise<Buffer> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const { id } = await this.scanners.atWork(tx, of, clock.now());
      await tx.audit('scanner-opened', id);
      return deviceKey(this.settings.serviceSecret, id);
    });
  }

  /** It gets no key any more, and nothing is taken from it. @throws Refusal not-found */
  revoke(of: { id: string; gatheringId: string }): Promise<Scanner> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const scanner = await this.scanners.lock(tx, of);
      if (scanner.revokedAt) return scanner;
      const revokedAt = clock.now();
      await this.scanners.revoke(tx, scanner.id, revokedAt);
      await tx.audit('scanner-revoked', scanner.id);
      return { ...scanner, revokedAt };
    });
  }
}
