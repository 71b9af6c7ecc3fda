import { Injectable } from '@nestjs/common';
import { BodyRemindedV1 } from '@sangtao/contracts/registration/body-reminded.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isOpen, type Edition } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { BodyOfficers } from './body-officers.js';
import { NominationsView } from './nominations.view.js';

const pauseMs = 86_400_000;

interface Body {
  organisationId: string;
  left: number;
}

/** An organiser reminds bodies that may still nominate, each at most once a day. */
@Injectable()
export class RemindBodies {
  constructor(
    private readonly view: NominationsView,
    private readonly editions: EditionsStore,
    private readonly officers: BodyOfficers,
    private readonly surroundings: Surroundings,
  ) {}

  /** @returns the bodies that were reminded, with how many officers each has. @throws Refusal not-found, edition-not-open, body-reminded-recently */
  async execute(editionId: string, organisationIds: string[]): Promise<{ organisationId: string; officers: number }[]> {
    const edition = await this.editions.get(editionId);
    const now = this.surroundings.clock.now();
    if (!isOpen(edition, now)) throw new Refusal('edition-not-open', { closesAt: edition.closesAt.toISOString() });
    const due = (await this.view.bodies(edition, organisationIds))
      .filter(({ quota, sent, remindedAt }) => sent < quota && (remindedAt?.getTime() ?? 0) + pauseMs <= now.getTime())
      .map(({ organisationId, quota, sent }) => ({ organisationId, left: quota - sent }));
    if (due.length === 0) throw new Refusal('body-reminded-recently');
    const reminded: { organisationId: string; officers: number }[] = [];
    for (const body of due) reminded.push({ ...body, officers: await this.remind(edition, body, now) });
    return reminded.map(({ organisationId, officers }) => ({ organisationId, officers }));
  }

  private async remind({ id: editionId, closesAt }: Edition, { organisationId, left }: Body, now: Date) {
    const accountIds = await this.officers.of(organisationId);
    if (accountIds.length === 0) return 0;
    await this.surroundings.database.transaction(async (tx) => {
      await tx.query(
        `insert into registration.nominating_body (edition_id, organisation_id, reminded_at) values ($1, $2, $3)
         on conflict (edition_id, organisation_id) do update set reminded_at = $3`,
        [editionId, organisationId, now],
      );
      const data = { editionId, organisationId, accountIds, left, closesAt: closesAt.toISOString() };
      const version = await this.editions.nextEvent(tx, editionId);
      await tx.publish(BodyRemindedV1, { key: editionId, version, data });
      await tx.audit('body-reminded', editionId, { organisationId });
    });
    return accountIds.length;
  }
}
