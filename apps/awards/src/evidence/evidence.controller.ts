import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Evidence } from './evidence.js';
import { evidenceAnswers } from './evidence.answers.js';

/** How this was decided: for everybody, from the moment of publication on. */
@Public()
@Controller('results/:editionId')
export class EvidenceController {
  constructor(private readonly evidence: Evidence) {}

  @Get('method')
  @Operation('Kết quả được quyết định như thế nào', 'How a result came about', evidenceAnswers.method)
  method(@Param('editionId', ParseUUIDPipe) editionId: string) {
    return this.evidence.method(editionId);
  }

  /** The scores, chained, and what followed from them: whoever has it computes the ranking again. */
  @Get('bundle')
  @Operation('Dữ liệu điểm để tính lại xếp hạng', 'The scores, to compute the ranking again', evidenceAnswers.bundle)
  async bundle(@Param('editionId', ParseUUIDPipe) editionId: string): Promise<StreamableFile> {
    const { code, bundle } = await this.evidence.bundle(editionId);
    const bytes = Buffer.from(bundle);
    return new StreamableFile(bytes, {
      type: 'application/json',
      disposition: `attachment; filename="${code.replace(/[^\w-]+/g, '-')}-result-bundle.json"`,
      length: bytes.length,
    });
  }
}
