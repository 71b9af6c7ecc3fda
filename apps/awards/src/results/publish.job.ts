import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ActsStore } from '../countersigning/acts.store.js';
import { Approvals } from '../countersigning/approvals.js';
import { PublishResult } from './publish-result.usecase.js';

/** At its moment a sealed result becomes public, once a second person has approved it. */
@Injectable()
export class Publish {
  private readonly logger = new Logger('Publish');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly publishing: PublishResult,
    private readonly acts: ActsStore,
    private readonly approvals: Approvals,
  ) {}

  @Every(1)
  async run(): Promise<void> {
    const { database, clock } = this.surroundings;
    const due = await database.query<{ id: string }>(
      `select result.edition_id as id from awards.result join awards.act on subject = result.edition_id
       where state = 'sealed' and publish_at <= $1 and withdrawn_at is null and approved_by is not null order by publish_at`,
      [clock.now()],
    );
    for (const { id } of due) {
      // One edition that cannot be published yet must not hold up the others.
      await this.publish(id).catch((error: unknown) => this.logger.warn(error, `edition ${id} is not published yet`));
    }
  }

  private async publish(editionId: string): Promise<void> {
    const whoMay = await this.approvals.whoMay(editionId);
    await this.publishing.execute(editionId, async (tx, winners) => {
      const names = new Map(winners.map((winner) => [winner.entryId, winner]));
      return this.approvals.stands(tx, await this.acts.about(tx, editionId), { whoMay, names });
    });
  }
}
