import { Controller, Get, Header, Headers, Param, StreamableFile, UseGuards } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { filePolicy } from '@sangtao/service-kit/file-policy';
import { InternalApi, InternalApiError } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { languageOf } from '@sangtao/service-kit/request-scope';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsUUID } from 'class-validator';
import { attachment } from './judged-file.js';
import { MyWorkView } from './my-work.view.js';
import { ProofGuard } from './proof.guard.js';
import { sheetAnswers } from './sheets.answers.js';

class FileParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  entryId!: string;

  @IsUUID()
  fileId!: string;
}

/** The files of a dossier on the judge's own table. The bytes lie with registration, which takes out what names people. */
@SignedIn()
@UseGuards(ProofGuard)
@Controller('my/rounds/:id/entries/:entryId/files')
export class MyFilesController {
  constructor(
    private readonly view: MyWorkView,
    private readonly internalApi: InternalApi,
  ) {}

  /** To be saved, never shown by the browser as a page of ours. @throws Refusal not-found, also for a conflict of interest; file-damaged */
  @Get(':fileId')
  @Header('content-security-policy', filePolicy)
  @Operation('Một tệp của hồ sơ ẩn danh', 'A file of the blinded dossier', sheetAnswers.file)
  async read(
    @Param() { id, entryId, fileId }: FileParams,
    @CurrentCaller() { accountId }: Caller,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    const { files } = await this.view.dossier(accountId, id, entryId);
    const file = files.find((one) => one.fileId === fileId);
    if (!file) throw new Refusal('not-found');
    const content = await this.internalApi
      .stream('registration', `/internal/entries/${entryId}/files/${fileId}/content`)
      .catch((error: unknown) => {
        if (error instanceof InternalApiError && error.status === 422) throw new Refusal('file-damaged');
        // Replaced a moment ago; the dossier will say so as soon as its event is here.
        if (error instanceof InternalApiError && error.status < 500)
          throw new Refusal('not-found', {}, { cause: error });
        throw error;
      });
    return new StreamableFile(content, {
      type: file.mediaType,
      disposition: attachment(file.name[languageOf(language)]),
    });
  }
}
