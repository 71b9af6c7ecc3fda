import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { RoundOpenedV1 } from '@sangtao/contracts/judging/round-opened.v1';
import { Database } from '@sangtao/service-kit/database';
import { stepsTo, type EditionState } from './edition.js';
import { EditionsStore } from './editions.store.js';

/**
 * An edition's later states follow what judging and awards do, so that nobody has to say it twice. A decision shows only once it is
 * published: until then nothing may tell that it has been taken.
 */
@Controller()
export class LaterStagesConsumer {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
  ) {}

  @EventPattern(RoundOpenedV1.type)
  roundOpened(@Payload() { data }: EventEnvelope<RoundOpenedV1>): Promise<void> {
    return this.follow(data.editionId, 'judging');
  }

  @EventPattern(ResultsPublishedV1.type)
  async resultsPublished(@Payload() { data }: EventEnvelope<ResultsPublishedV1>): Promise<void> {
    await this.database.query(
      'update registration.entry set honoured = (id = any($2::uuid[])) where edition_id = $1 and code is not null',
      [data.editionId, data.honours.map(({ entryId }) => entryId)],
    );
    await this.follow(data.editionId, 'published');
  }

  private async follow(id: string, to: EditionState): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state } = await this.editions.lock(tx, id);
      for (const next of stepsTo(state, to)) await this.editions.advance(tx, id, next);
    });
  }
}
