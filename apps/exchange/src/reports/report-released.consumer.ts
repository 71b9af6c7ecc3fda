import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ReportReleasedV1 } from '@sangtao/contracts/gatherings/report-released.v1';
import { FreezeRows } from './freeze-rows.usecase.js';

@Controller()
export class ReportReleasedConsumer {
  constructor(private readonly freezing: FreezeRows) {}

  @EventPattern(ReportReleasedV1.type)
  onReleased(@Payload() { data }: EventEnvelope<ReportReleasedV1>): Promise<void> {
    return this.freezing.execute(data.reportId, data.gatheringId);
  }
}
