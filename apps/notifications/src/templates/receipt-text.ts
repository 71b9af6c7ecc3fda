import type { Locale } from './texts.js';

export interface ReceiptFacts {
  code: string;
  /** SHA-256, hex. */
  contentHash: string;
  files: { name: Record<Locale, string>; bytes: number; sha256: string }[];
}

const words = {
  vi: { none: 'Không có tệp kèm theo.', size: 'vi-VN' },
  en: { none: 'No files.', size: 'en-GB' },
};

/** The files of a receipt, one after the other, each with its SHA-256. */
export function filesText(files: ReceiptFacts['files'], locale: Locale): string {
  if (files.length === 0) return words[locale].none;
  return files
    .map(({ name, bytes, sha256 }) => `– ${name[locale]} (${sizeText(bytes, locale)})\n  SHA-256 ${sha256}`)
    .join('\n');
}

/** Such as `1,25 MB`, and below that `48 kB`: no file that arrived is called empty. */
function sizeText(bytes: number, locale: Locale): string {
  const number = new Intl.NumberFormat(words[locale].size, { maximumFractionDigits: 2 });
  if (bytes >= 1_000_000) return `${number.format(bytes / 1_000_000)} MB`;
  return `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
