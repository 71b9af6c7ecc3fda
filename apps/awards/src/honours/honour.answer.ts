import type { Honour } from './honours.store.js';

/** What everybody may read of an honour. */
export function honourAnswer(honour: Honour) {
  const { certificateCode, prizeCode, fieldCode, title, authors, provinceCode, year, conferredAt, revokedAt } = honour;
  const { prizeVi, prizeEn, fieldVi, fieldEn, programmeVi, programmeEn, editionCode, decisionNumber } = honour.wording;
  return {
    status: revokedAt ? ('revoked' as const) : ('valid' as const),
    certificateCode,
    prizeCode,
    prizeVi,
    prizeEn,
    fieldCode,
    fieldVi,
    fieldEn,
    title,
    authors,
    provinceCode,
    year,
    conferredAt,
    revokedAt,
    decisionNumber,
    kind: honour.kind,
    editionId: honour.editionId,
    edition: { id: honour.editionId, code: editionCode, nameVi: programmeVi, nameEn: programmeEn },
  };
}
