import { Injectable } from '@nestjs/common';
import { BoothApplicationMovedV1 } from '@sangtao/contracts/gatherings/booth-application-moved.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { TellEngagements } from '../engagements/tell-engagements.js';
import type { Gathering } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { ApplicationsStore, type Application } from './applications.store.js';
import { hindrance, mayBecome, usualEnd, type ApplicationState } from './booth-application.js';

/** An application as the caller knows it. */
export interface Known {
  gatheringId: string;
  id: string;
  version: number;
}

const none = { boothIds: [], offeredUntil: null, boothId: null };

/** From an application to a booth. Who may do what is checked before; that a booth has one holder, here and by the table. */
@Injectable()
export class AllocateBooth {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly applications: ApplicationsStore,
    private readonly gatherings: GatheringsStore,
    private readonly engaging: TellEngagements,
  ) {}

  /** @throws Refusal version-conflict, booth-state */
  shortlist(known: Known): Promise<void> {
    return this.move(known, 'shortlisted', () => Promise.resolve(none));
  }

  /** @throws Refusal version-conflict, booth-state */
  decline(known: Known): Promise<void> {
    return this.move(known, 'declined', () => Promise.resolve(none));
  }

  /** Some booths, of which the exhibitor takes one in time, before the hall opens unless `until` says otherwise. @throws Refusal version-conflict, booth-state, booth-taken, invalid-input */
  offer(
    known: Known,
    gathering: Gathering,
    { boothIds, until }: { boothIds: string[]; until: Date | null },
  ): Promise<void> {
    return this.move(known, 'offered', async (tx) => {
      const now = this.surroundings.clock.now();
      const offeredUntil = until ?? usualEnd(gathering, now);
      if (offeredUntil <= now) throw new Refusal('invalid-input', { errors: [{ field: 'until', code: 'past' }] });
      await this.assertFree(tx, known.gatheringId, boothIds);
      return { boothIds, offeredUntil, boothId: null };
    });
  }

  /** The exhibitor takes one of the offered booths. @throws Refusal version-conflict, booth-state, offer-ended, booth-not-offered, booth-taken */
  confirm(known: Known, boothId: string): Promise<void> {
    return this.move(known, 'confirmed', async (tx, application) => {
      const code = hindrance(application, boothId, this.surroundings.clock.now());
      if (code) throw new Refusal(code, { state: application.state });
      await this.assertFree(tx, known.gatheringId, [boothId]);
      return { boothIds: [], offeredUntil: null, boothId };
    });
  }

  /** To another booth. @throws Refusal version-conflict, booth-state, booth-taken, invalid-input */
  moveTo(known: Known, boothId: string): Promise<void> {
    return this.move(known, 'confirmed', async (tx, application) => {
      if (application.state !== 'confirmed') throw new Refusal('booth-state', { state: application.state });
      if (application.boothId !== boothId) await this.assertFree(tx, known.gatheringId, [boothId]);
      return { ...none, boothId };
    });
  }

  /** @throws Refusal version-conflict, booth-state */
  vacate(known: Known): Promise<void> {
    return this.move(known, 'vacated', () => Promise.resolve(none));
  }

  /** The exhibitor's own end, wherever it stands. @throws Refusal version-conflict, booth-state */
  withdraw(known: Known, state: ApplicationState): Promise<void> {
    return state === 'confirmed' ? this.vacate(known) : this.move(known, 'withdrawn', () => Promise.resolve(none));
  }

  /** @throws Refusal invalid-input for a booth that is not there, booth-taken */
  private async assertFree(tx: Transaction, gatheringId: string, boothIds: readonly string[]): Promise<void> {
    const booths = await this.applications.lockBooths(tx, gatheringId, boothIds);
    if (booths.length < boothIds.length)
      throw new Refusal('invalid-input', { errors: [{ field: 'boothIds', code: 'unknown' }] });
    const taken = booths.find((booth) => booth.taken);
    if (taken) throw new Refusal('booth-taken', { code: taken.code });
  }

  private async move(
    known: Known,
    to: ApplicationState,
    work: (
      tx: Transaction,
      application: Application,
    ) => Promise<Pick<Application, 'boothIds' | 'offeredUntil' | 'boothId'>>,
  ): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const application = await this.applications.lock(tx, known, known.version);
      if (!mayBecome(application.state, to)) throw new Refusal('booth-state', { state: application.state });
      const moved: Application = { ...application, ...(await work(tx, application)), state: to };
      const version = await this.applications.save(tx, moved);
      await tx.audit(`booth-${to}`, moved.id, { from: application.boothId, to: moved.boothId });
      await this.tell(tx, moved, version);
      if (application.state === 'confirmed' && to !== 'confirmed' && moved.accountId !== null)
        await this.engaging.leftBooth(tx, moved.gatheringId, moved.accountId);
    });
  }

  private async tell(tx: Transaction, moved: Application, version: number): Promise<void> {
    const { id: applicationId, gatheringId, accountId, state, boothIds, boothId, offeredUntil } = moved;
    if (accountId === null || state === 'applied') return;
    const signs = await this.applications.signs(boothId ? [boothId] : boothIds, gatheringId);
    const boothCodes = signs.map(({ code }) => code);
    const until = offeredUntil?.toISOString() ?? null;
    const { nameVi, nameEn, timeZone } = await this.gatherings.get(gatheringId);
    const about = { applicationId, gatheringId, name: { vi: nameVi, en: nameEn }, timeZone, accountId };
    const data = { ...about, state, boothCodes, until };
    await tx.publish(BoothApplicationMovedV1, { key: applicationId, version, data });
  }
}
