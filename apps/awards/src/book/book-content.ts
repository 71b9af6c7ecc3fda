import type { BookRules } from '@sangtao/programmes/book';

export interface BookWork {
  entryId: string;
  code: string;
  fieldCode: string;
  provinceCode: string | null;
  title: string;
  authors: string[];
  parts: Record<string, string>;
  caption: string;
  /** JPEG. */
  picture: { bytes: Uint8Array; width: number; height: number } | null;
}

/** Everything that a book is printed from. */
export interface BookContent {
  rules: BookRules;
  editionCode: string;
  year: number | null;
  programme: { vi: string; en: string };
  /** Names by code. */
  provinces: Record<string, string>;
  fields: { code: string; name: { vi: string; en: string } }[];
  /** In the order of the book. */
  works: BookWork[];
  /** Not everything is ready: each page says so. */
  proof: boolean;
  madeAt: Date;
}
