import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Edition } from './edition.js';

/** Tells the others the rulebook as it now is, under the edition's own name and year: so they call it what its organisers do. */
export function tellRulebook(tx: Transaction, edition: Edition, version: number): Promise<void> {
  const { id: editionId, code, year, nameVi, nameEn, rulebookVersion } = edition;
  const rulebook = { ...edition.rulebook, name: { vi: `${nameVi} ${year}`, en: `${nameEn} ${year}` } };
  const data = { editionId, code, year, rulebookVersion, rulebook };
  return tx.publish(EditionAmendedV1, { key: editionId, version, data });
}
