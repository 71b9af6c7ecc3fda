import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { PublicationConsentChangedV1 } from '@sangtao/contracts/registration/publication-consent-changed.v1';
import { PublishedPages } from '../results/published-pages.js';
import { HonoursStore } from './honours.store.js';

/** Names leave the public pages, and what is searched there, when consent to publish them is withdrawn; and come back when it is given. */
@Controller()
export class PublicationConsentConsumer {
  constructor(
    private readonly honours: HonoursStore,
    private readonly pages: PublishedPages,
  ) {}

  @EventPattern(PublicationConsentChangedV1.type)
  async onChanged(@Payload() { data }: EventEnvelope<PublicationConsentChangedV1>): Promise<void> {
    const { entryId, editionId, given, at } = data;
    if (given) await this.honours.showNames(entryId);
    else await this.honours.withholdNames(entryId, at);
    this.pages.forget(editionId);
  }
}
