import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Public, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IsString, Length } from 'class-validator';
import { CertificatePrinter } from './certificate-printer.js';
import { RevokeHonour } from './revoke-honour.usecase.js';

class RevokeDto {
  @IsString()
  @Length(5, 2000)
  reason!: string;
}

@Controller()
export class CertificatesController {
  constructor(
    private readonly printer: CertificatePrinter,
    private readonly revokeHonour: RevokeHonour,
  ) {}

  @Public()
  @Get('certificates/:code/pdf')
  async one(@Param('code') code: string) {
    return pdf(await this.printer.one(code), `${code.toUpperCase().replace(/[^0-9A-Z-]/g, '')}.pdf`);
  }

  @Roles('organiser')
  @Get('editions/:editionId/certificates.pdf')
  async all(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    return pdf(await this.printer.all(editionId), 'certificates.pdf');
  }

  @Roles('organiser')
  @Post('certificates/:code/revoke')
  @HttpCode(200)
  async revoke(@Param('code') code: string, @Body() { reason }: RevokeDto, @CurrentCaller() caller: Caller) {
    return this.revokeHonour.execute(code, reason, caller);
  }
}

function pdf(bytes: Buffer, name: string): StreamableFile {
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
}
