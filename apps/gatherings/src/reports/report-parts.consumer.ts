import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ExchangeRowsFrozenV1 } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';
import { GatheringRowsFrozenV1 } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import { TakeReportParts } from './take-report-parts.usecase.js';

/** Also this service's own events: a report is what lies on the log, and nothing else. */
@Controller()
export class ReportPartsConsumer {
  constructor(private readonly taking: TakeReportParts) {}

  @EventPattern(ReportReleasedV1.type)
  onReleased(@Payload() { data, actor }: EventEnvelope<ReportReleasedV1>): Promise<void> {
    return this.taking.release(data, actor);
  }

  @EventPattern(GatheringRowsFrozenV1.type)
  onGatheringRows(@Payload() { data }: EventEnvelope<GatheringRowsFrozenV1>): Promise<void> {
    return this.taking.rows({ source: 'gatherings', ...data });
  }

  @EventPattern(ExchangeRowsFrozenV1.type)
  onExchangeRows(@Payload() { data }: EventEnvelope<ExchangeRowsFrozenV1>): Promise<void> {
    return this.taking.rows({ source: 'exchange', ...data });
  }
}
