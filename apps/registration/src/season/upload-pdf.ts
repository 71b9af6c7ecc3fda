import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { Ids } from '@sangtao/service-kit/ids';
import { BeginUpload } from '../files/begin-upload.usecase.js';
import { FinishUpload } from '../files/finish-upload.usecase.js';
import { UploadParts } from '../files/upload-parts.js';

/** The same way as an applicant's upload goes, without the network. */
export async function uploadPdf(
  app: INestApplicationContext,
  applicantId: string,
  metadata: { entryId: string; slot: string; filename: string },
): Promise<void> {
  const bytes = readFileSync(new URL('./full-text.pdf', import.meta.url));
  const id = app.get(Ids, { strict: false }).next();
  await app.get(BeginUpload, { strict: false }).execute(applicantId, { id, bytes: bytes.length, metadata });
  await app.get(UploadParts, { strict: false }).receive(id, bytes);
  await app.get(FinishUpload, { strict: false }).execute(id);
}
