import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { GatheringAccess } from './gathering-access.js';
import { gatheringAnswers, wholeAnswer } from './gatherings.answers.js';
import { TemplateDto } from './gatherings.dto.js';
import { ReplaceTemplate } from './replace-template.usecase.js';

/** Who may come and where badges open doors, as one document. */
@Roles('organiser')
@Controller('gatherings')
export class SetupController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly replacing: ReplaceTemplate,
    private readonly clock: Clock,
  ) {}

  @Idempotent()
  @Put(':id/template')
  @Operation(
    'Thay cấu hình: loại đại biểu, chỉ tiêu, khu vực, cổng',
    'Replaces the set-up: kinds of delegates, places, zones, gates',
    gatheringAnswers.withTemplate,
  )
  async replaceTemplate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { template }: TemplateDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.access.organised(id, caller);
    return wholeAnswer(await this.replacing.execute(id, version, template), this.clock.now());
  }
}
