import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { EditionClosedV1 } from '@sangtao/contracts/registration/edition-closed.v1';
import { EditionExtendedV1 } from '@sangtao/contracts/registration/edition-extended.v1';
import { EditionOpenedV2 } from '@sangtao/contracts/registration/edition-opened.v2';
import { Database } from '@sangtao/service-kit/database';

/** Until when each edition takes entries. */
@Controller()
export class EntryPeriodConsumer {
  constructor(private readonly database: Database) {}

  @EventPattern(EditionOpenedV2.type)
  opened(@Payload() { data }: EventEnvelope<EditionOpenedV2>): Promise<void> {
    return this.takesUntil(data.editionId, data.closesAt);
  }

  /** Before it opens a later deadline says nothing yet: the opening names it. */
  @EventPattern(EditionExtendedV1.type)
  async extended(@Payload() { data }: EventEnvelope<EditionExtendedV1>): Promise<void> {
    await this.database.query(
      'update awards.edition set entries_until = $2 where id = $1 and entries_until is not null',
      [data.editionId, data.closesAt],
    );
  }

  /** At its deadline, or before it by a decision. */
  @EventPattern(EditionClosedV1.type)
  closed(@Payload() { data }: EventEnvelope<EditionClosedV1>): Promise<void> {
    return this.takesUntil(data.editionId, null);
  }

  private async takesUntil(editionId: string, until: string | null): Promise<void> {
    await this.database.query('update awards.edition set entries_until = $2 where id = $1', [editionId, until]);
  }
}
