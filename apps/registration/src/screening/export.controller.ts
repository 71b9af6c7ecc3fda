import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { exportAnswer, tableAnswer } from '@sangtao/service-kit/exports/table-answer';
import { ExportEntries } from './export-entries.usecase.js';
import { ExportQuery } from './screening.dto.js';

/** The list as a file, under the rights and the filters of the list. */
@Roles('organiser', 'officer')
@Controller('screening/export')
export class ExportController {
  constructor(private readonly exportEntries: ExportEntries) {}

  @Get()
  @Operation('Các bài đã nộp, thành tệp bảng tính', 'What was handed in, as a file', exportAnswer)
  async export(@Query() query: ExportQuery, @CurrentCaller() caller: Caller): Promise<StreamableFile> {
    return tableAnswer(await this.exportEntries.execute(query, caller), query.format);
  }
}
