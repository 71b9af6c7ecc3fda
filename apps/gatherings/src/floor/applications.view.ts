import { Injectable } from '@nestjs/common';
import { ApplicationsStore, type Application } from './applications.store.js';

/** Applications as exhibitors and organisers read them. */
@Injectable()
export class ApplicationsView {
  constructor(private readonly applications: ApplicationsStore) {}

  async one(gatheringId: string, id: string) {
    const [shown] = await this.shown(gatheringId, [await this.applications.get(gatheringId, id)]);
    return shown!;
  }

  async mine(gatheringId: string, accountId: string) {
    return { items: await this.shown(gatheringId, await this.applications.ofAccount(gatheringId, accountId)) };
  }

  async list(gatheringId: string, query: Parameters<ApplicationsStore['list']>[1]) {
    const { items, nextCursor } = await this.applications.list(gatheringId, query);
    return { items: await this.shown(gatheringId, items), nextCursor };
  }

  private async shown(gatheringId: string, applications: Application[]) {
    const ids = applications.flatMap(({ boothIds, boothId }) => (boothId ? [boothId] : boothIds));
    const signs = new Map((await this.applications.signs(ids, gatheringId)).map((sign) => [sign.id, sign]));
    return applications.map((application) => {
      const { id, company, contact, state, offeredUntil, appliedAt, version, about, boothIds, boothId } = application;
      const { technologies, fieldCodes, size, zoneCode, powerWatts, subsidyClass, note } = about;
      const wishes = { technologies, fieldCodes, size, zoneCode, powerWatts, subsidyClass, note };
      const offered = boothIds.flatMap((one) => signs.get(one) ?? []);
      const booth = (boothId && signs.get(boothId)) || null;
      return { id, gatheringId, company, contact, ...wishes, state, offered, offeredUntil, booth, appliedAt, version };
    });
  }
}
