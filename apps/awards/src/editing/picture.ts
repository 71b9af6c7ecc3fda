import type { BookRules } from '@sangtao/programmes/book';
import type { FieldError } from '@sangtao/service-kit/refusal';

/** A picture as it is printed; its bytes lie in the storage. */
export interface PrintedPicture {
  key: string;
  width: number;
  height: number;
  bytes: number;
  /** Of the bytes, hex. */
  sha256: string;
}

export interface PictureSize {
  width: number;
  height: number;
}

/** Why it cannot be printed, each with what it has and what it needs; empty when it can. */
export function pictureProblems({ picture }: BookRules, { width, height }: PictureSize): FieldError[] {
  const problems: FieldError[] = [];
  const longer = Math.max(width, height);
  const ratio = Math.round((width / height) * 100) / 100;
  if (longer < picture.minPixels) {
    problems.push({ field: 'picture', code: 'picture-pixels', values: [longer, picture.minPixels] });
  }
  if (ratio < picture.minRatio || ratio > picture.maxRatio) {
    problems.push({ field: 'picture', code: 'picture-ratio', values: [ratio, picture.minRatio, picture.maxRatio] });
  }
  return problems;
}

/** By the content, whatever a name or a header says. */
export function isPicture(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 8);
  return head.startsWith('\xff\xd8\xff') || head === '\x89PNG\r\n\x1a\n';
}
