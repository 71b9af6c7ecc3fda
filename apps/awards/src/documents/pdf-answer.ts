import { StreamableFile } from '@nestjs/common';

/** Browsers show a PDF in a page of their own, which needs its styles; nothing else may load or run. */
export const pdfPolicy = `default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'`;

/** @param name of the file, without ending; what is no letter, digit or hyphen is left out */
export function pdfAnswer(bytes: Buffer, name: string): StreamableFile {
  const file = name.replace(/[^\w-]+/g, '-');
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    disposition: `inline; filename="${file}.pdf"`,
    length: bytes.length,
  });
}
