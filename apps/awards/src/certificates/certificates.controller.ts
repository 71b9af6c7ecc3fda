import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { CurrentCaller, mayOrganise, Public, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Costly } from '@sangtao/service-kit/rate-limits';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { pdfAnswer, pdfPolicy } from '../documents/pdf-answer.js';
import { honourAnswer } from '../honours/honour.answer.js';
import { FieldQuery, RevokeDto } from '../honours/honours.dto.js';
import { HonoursStore, type Honour } from '../honours/honours.store.js';
import { CertificatePrinter } from './certificate-printer.js';
import { RevokeHonour } from './revoke-honour.usecase.js';
import { honourAnswers } from '../honours/honours.answers.js';

/** In one file; more would hold up everybody else while it is printed. */
const mostPages = 600;

@Controller()
export class CertificatesController {
  constructor(
    private readonly honours: HonoursStore,
    private readonly printer: CertificatePrinter,
    private readonly revocation: RevokeHonour,
    private readonly database: Database,
  ) {}

  /** What the code on a certificate says, to whoever holds it. */
  @Public()
  @Get('certificates/:code')
  @Operation('Kiểm tra một giấy chứng nhận theo mã', 'Checks a certificate by its code', honourAnswers.one)
  async certificate(@Param('code') code: string) {
    return honourAnswer(await this.find(code));
  }

  @Public()
  @Costly(120)
  @Get('certificates/:code/pdf')
  @Header('content-security-policy', pdfPolicy)
  @Operation('Giấy chứng nhận, bản PDF', 'The certificate as PDF', honourAnswers.pdf)
  async pdf(@Param('code') code: string): Promise<StreamableFile> {
    const honour = await this.find(code);
    return pdfAnswer(await this.printer.one(honour), honour.certificateCode);
  }

  /** Every certificate of an edition, to be printed and signed. */
  @Roles('organiser')
  @Costly(10)
  @Get('editions/:editionId/certificates.pdf')
  @Header('content-security-policy', pdfPolicy)
  @Operation(
    'Mọi giấy chứng nhận của kỳ thi, một tệp PDF để in',
    'Every certificate of an edition in one PDF',
    honourAnswers.pdf,
  )
  async all(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @Query() { fieldCode }: FieldQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    const honours = await this.honours.valid(editionId, fieldCode);
    if (honours.length === 0) throw new Refusal('not-found');
    if (honours.length > mostPages) {
      throw new Refusal('too-many-certificates', { count: honours.length, max: mostPages });
    }
    const bytes = await this.printer.all(honours);
    const detail = { pages: honours.length };
    await this.database.transaction((tx) => tx.audit('certificates-printed', editionId, detail));
    return pdfAnswer(bytes, `${honours[0]!.wording.editionCode}-certificates`);
  }

  /** Under both names: whoever takes a prize back thinks of the honour, whoever holds the paper of the certificate. */
  @Roles('organiser')
  @Post(['certificates/:code/revoke', 'honours/:code/revoke'])
  @HttpCode(202)
  @Operation(
    'Đề nghị thu hồi giải thưởng, nêu lý do; người thứ hai duyệt thì mới thu hồi',
    'Asks to take a prize back, with a reason; it happens once a second person has approved it',
    honourAnswers.one,
  )
  async revoke(@Param('code') code: string, @Body() { reason }: RevokeDto, @CurrentCaller() caller: Caller) {
    await this.revocation.begin(code, reason, caller);
    return honourAnswer(await this.find(code));
  }

  private async find(code: string): Promise<Honour> {
    const honour = await this.honours.byCode(code.toUpperCase().slice(0, 40));
    if (!honour) throw new Refusal('not-found');
    return honour;
  }
}
