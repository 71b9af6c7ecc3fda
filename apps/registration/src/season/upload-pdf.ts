import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { UploadBytes } from '../files/upload-bytes.js';

/** One that every entry of the demonstration may have. */
export async function uploadPdf(
  app: INestApplicationContext,
  applicantId: string,
  metadata: { entryId: string; slot: string; filename: string },
): Promise<void> {
  const bytes = readFileSync(new URL('./full-text.pdf', import.meta.url));
  await app.get(UploadBytes, { strict: false }).add(applicantId, metadata, bytes);
}
