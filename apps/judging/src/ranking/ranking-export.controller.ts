import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { exportAnswer, exportFormats, tableAnswer, type ExportFormat } from '@sangtao/service-kit/exports/table-answer';
import { IsIn } from 'class-validator';
import { RoundAccess } from '../rounds/round-access.js';
import { ExportRanking } from './export-ranking.usecase.js';

class FormatQuery {
  @IsIn(exportFormats)
  format: ExportFormat = 'xlsx';
}

/** The ranking as a file, for whom the ranking is. */
@Roles('organiser', 'chair')
@Controller('rounds')
export class RankingExportController {
  constructor(
    private readonly access: RoundAccess,
    private readonly exportRanking: ExportRanking,
  ) {}

  @Get(':id/ranking/export')
  @Operation('Bảng xếp hạng, thành tệp bảng tính', 'The ranking as a file', exportAnswer)
  async export(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format }: FormatQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    return tableAnswer(await this.exportRanking.execute(await this.access.overseen(id, caller), format), format);
  }
}
