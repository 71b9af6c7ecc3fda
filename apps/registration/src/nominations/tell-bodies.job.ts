import { Injectable, Logger } from '@nestjs/common';
import { NominationsOpenedV1 } from '@sangtao/contracts/registration/nominations-opened.v1';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EditionsStore } from '../editions/editions.store.js';
import { BodyOfficers } from './body-officers.js';
import { NominationsView } from './nominations.view.js';

/** Tells the officers of every body that may nominate that the edition has opened, once, in one transaction with its mark. */
@Injectable()
export class TellBodies {
  private readonly logger = new Logger('TellBodies');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly editions: EditionsStore,
    private readonly view: NominationsView,
    private readonly officers: BodyOfficers,
  ) {}

  @Every(20)
  async tellAll(): Promise<void> {
    const untold = await this.surroundings.database.query<{ id: string }>(
      `select id from registration.edition where state = 'open' and bodies_told_at is null and rulebook ? 'nomination'`,
    );
    for (const { id } of untold) {
      // Identity may be out of reach: it is asked again in a moment.
      await this.tell(id).catch((error: unknown) => this.logger.warn(error, `bodies of edition ${id} are told later`));
    }
  }

  private async tell(editionId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    const edition = await this.editions.get(editionId);
    const closesAt = edition.closesAt.toISOString();
    const opened: NominationsOpenedV1[] = [];
    for (const { organisationId, quota } of await this.view.bodies(edition, null)) {
      const accountIds = await this.officers.of(organisationId);
      if (accountIds.length > 0) opened.push({ editionId, organisationId, accountIds, quota, closesAt });
    }
    await database.transaction(async (tx) => {
      const marked = await tx.query(
        `update registration.edition set bodies_told_at = $2 where id = $1 and state = 'open' and bodies_told_at is null returning id`,
        [editionId, clock.now()],
      );
      if (marked.length === 0) return;
      for (const data of opened) {
        const version = await this.editions.nextEvent(tx, editionId);
        await tx.publish(NominationsOpenedV1, { key: editionId, version, data });
      }
    });
  }
}
