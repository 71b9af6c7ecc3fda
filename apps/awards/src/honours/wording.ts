import type { Rulebook } from '@sangtao/programmes/rulebook';

/** What the rulebook said on the day: kept with the honour, so that no later amendment changes a certificate. */
export interface Wording {
  editionCode: string;
  programmeVi: string;
  programmeEn: string;
  prizeVi: string;
  prizeEn: string;
  fieldVi: string;
  fieldEn: string;
  titleVi: string;
  titleEn: string;
  signatoryVi: string;
  signatoryEn: string;
  placeVi: string;
  placeEn: string;
  timeZone: string;
  decisionNumber: string;
}

export interface WordingOf {
  editionCode: string;
  decisionNumber: string;
  fieldCode: string;
  prizeCode: string;
}

export function wordingOf(
  rulebook: Rulebook,
  { editionCode, decisionNumber, fieldCode, prizeCode }: WordingOf,
): Wording {
  const { name, certificate, timeZone } = rulebook;
  const field = nameOf(rulebook.fields, fieldCode);
  const prize = nameOf(rulebook.prizes, prizeCode);
  return {
    editionCode,
    decisionNumber,
    timeZone,
    programmeVi: name.vi,
    programmeEn: name.en,
    prizeVi: prize.vi,
    prizeEn: prize.en,
    fieldVi: field.vi,
    fieldEn: field.en,
    titleVi: certificate.title.vi,
    titleEn: certificate.title.en,
    signatoryVi: certificate.signatory.vi,
    signatoryEn: certificate.signatory.en,
    placeVi: certificate.place.vi,
    placeEn: certificate.place.en,
  };
}

/** A name, or the code where a later rulebook dropped it. */
function nameOf(list: { code: string; name: { vi: string; en: string } }[], code: string): { vi: string; en: string } {
  return list.find((one) => one.code === code)?.name ?? { vi: code, en: code };
}
