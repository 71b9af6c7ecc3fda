import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { NewHonour } from '../honours/honours.store.js';

export interface PageHonour {
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

/** An honour with what the page shows of its entry. */
export type ShownHonour = NewHonour & { entryCode: string; provinceCode: string | null };

export function pageOf(
  { editionId, code, rulebook, decisionNumber }: PageOf,
  honours: ShownHonour[],
  publishedAt: Date,
): ResultPage {
  const fields = rulebook.fields.map(({ code: fieldCode, name }) => ({
    fieldCode,
    nameVi: name.vi,
    nameEn: name.en,
    honours: rulebook.prizes.flatMap((prize) =>
      honours
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
  const edition = { id: editionId, code, nameVi: rulebook.name.vi, nameEn: rulebook.name.en };
  return { edition, decisionNumber, publishedAt: publishedAt.toISOString(), fields };
}
