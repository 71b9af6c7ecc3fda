import { docxWithoutTraces } from './docx-traces.js';
import { jpegWithoutTraces, pngWithoutTraces } from './picture-traces.js';
import { pdfWithoutTraces } from './pdf-traces.js';

const cleaners: Record<string, (content: Buffer) => Buffer> = {
  'application/pdf': pdfWithoutTraces,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docxWithoutTraces,
  'image/jpeg': jpegWithoutTraces,
  'image/png': pngWithoutTraces,
};

/** Undefined for a film, which is too large to hold: see `Mp4WithoutTraces`. */
export function cleanerOf(mediaType: string): ((content: Buffer) => Buffer) | undefined {
  return cleaners[mediaType];
}
