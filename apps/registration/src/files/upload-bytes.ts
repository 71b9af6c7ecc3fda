import { Injectable } from '@nestjs/common';
import { Ids } from '@sangtao/service-kit/ids';
import { BeginUpload } from './begin-upload.usecase.js';
import { FinishUpload } from './finish-upload.usecase.js';
import { UploadParts } from './upload-parts.js';

/** A file that this system has already: the same way and the same rules as an applicant's upload, without the network. */
@Injectable()
export class UploadBytes {
  constructor(
    private readonly beginning: BeginUpload,
    private readonly parts: UploadParts,
    private readonly finishing: FinishUpload,
    private readonly ids: Ids,
  ) {}

  /** Once, whoever else adds the same at the same moment. @throws Refusal as `BeginUpload` and `FinishUpload` do */
  async add(
    applicantId: string,
    metadata: { entryId: string; slot: string; filename: string },
    bytes: Buffer,
  ): Promise<void> {
    const id = this.ids.next();
    await this.beginning.execute(applicantId, { id, bytes: bytes.length, metadata });
    await this.parts.receive(id, bytes);
    await this.finishing.execute(id, true);
  }
}
