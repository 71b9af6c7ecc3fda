import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { fileName } from './report-documents.js';
import { reportPdf } from './report-pdf.js';
import { rowsCsv } from './report-rows.js';
import { reportAnswers } from './reports.answers.js';
import { PdfQuery, ReportParams } from './reports.dto.js';
import { ReportsView } from './reports.view.js';
import { reportBytes, type YearlyReport } from './yearly-report.js';

/** A report as documents: made from what lies on the log alone, so the same bytes each time. */
@Roles('organiser')
@Controller('gatherings/:id/reports/:number')
export class ReportFilesController {
  constructor(
    private readonly access: GatheringAccess,
    private readonly view: ReportsView,
  ) {}

  @Get('json')
  @Operation(
    'Báo cáo năm, bản gốc mà mã SHA-256 được tính',
    'The document that the SHA-256 is of',
    reportAnswers.document,
  )
  async json(@Param() params: ReportParams, @CurrentCaller() caller: Caller) {
    const report = await this.report(params, caller);
    return file(reportBytes(report), report, 'json', 'application/json');
  }

  @Get('csv')
  @Operation('Mọi dòng đã chốt, để mở bằng bảng tính', 'All frozen rows, for a spreadsheet', reportAnswers.csv)
  async csv(@Param() params: ReportParams, @CurrentCaller() caller: Caller) {
    const report = await this.report(params, caller);
    return file(rowsCsv(report), report, 'csv', 'text/csv; charset=utf-8');
  }

  @Get('pdf')
  @Header(
    'content-security-policy',
    `default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'`,
  )
  @Operation('Báo cáo năm để in', 'The yearly report on paper', reportAnswers.pdf)
  async pdf(@Param() params: ReportParams, @Query() { language = 'vi' }: PdfQuery, @CurrentCaller() caller: Caller) {
    const report = await this.report(params, caller);
    return file(await reportPdf(report, language), report, `${language}.pdf`, 'application/pdf');
  }

  private async report({ id, number }: ReportParams, caller: Caller): Promise<YearlyReport> {
    await this.access.organised(id, caller);
    return this.view.whole(id, number);
  }
}

function file(bytes: Buffer, { report, event }: YearlyReport, ending: string, type: string): StreamableFile {
  const disposition = `attachment; filename="${fileName({ code: event.code, number: report.number })}.${ending}"`;
  return new StreamableFile(bytes, { type, disposition, length: bytes.length });
}
