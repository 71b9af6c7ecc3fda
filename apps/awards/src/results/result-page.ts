import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { NewHonour } from '../honours/honours.store.js';

interface PageHonour {
  prizeCode: string;
  prizeVi: string;
  prizeEn: string;
  certificateCode: string;
  title: string;
  entryCode: string;
  authors: string[];
  provinceCode: string | null;
}

/** What the public reads, prepared once. */
export interface ResultPage {
  edition: { id: string; code: string; nameVi: string; nameEn: string };
  decisionNumber: string | null;
  publishedAt: string;
  fields: { fieldCode: string; nameVi: string; nameEn: string; honours: PageHonour[] }[];
}

export interface PageOf {
  editionId: string;
  code: string;
  rulebook: Rulebook;
  decisionNumber: string | null;
}

/** What a list of prizes shows of one of them. */
export type ShownPrize = Omit<PageHonour, 'prizeVi' | 'prizeEn'> & { fieldCode: string };

/** An honour with what the page shows of its entry. */
export type ShownHonour = NewHonour & ShownPrize;

export function pageOf(
  { editionId, code, rulebook, decisionNumber }: PageOf,
  honours: ShownHonour[],
  publishedAt: Date,
): ResultPage {
  const edition = { id: editionId, code, nameVi: rulebook.name.vi, nameEn: rulebook.name.en };
  return { edition, decisionNumber, publishedAt: publishedAt.toISOString(), fields: fieldsOf(rulebook, honours) };
}

/** Field by field, best prize first, as the rulebook orders both. */
export function fieldsOf({ fields, prizes }: Rulebook, shown: ShownPrize[]): ResultPage['fields'] {
  return fields.map(({ code: fieldCode, name }) => ({
    fieldCode,
    nameVi: name.vi,
    nameEn: name.en,
    honours: prizes.flatMap((prize) =>
      shown
        .filter((honour) => honour.fieldCode === fieldCode && honour.prizeCode === prize.code)
        .map(({ title, authors, provinceCode, certificateCode, entryCode }) => ({
          prizeCode: prize.code,
          prizeVi: prize.name.vi,
          prizeEn: prize.name.en,
          certificateCode,
          title,
          entryCode,
          authors,
          provinceCode,
        })),
    ),
  }));
}
