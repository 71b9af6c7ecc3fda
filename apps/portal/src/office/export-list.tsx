import { exportEntries } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ExportButton } from '../shown/export-button.js';
import type { EntryFilter } from './entry-filters.js';

interface ExportListProps {
  edition: EditionWithRules;
  filter: EntryFilter;
}

/** The entries that the filter shows, with their answers, as a file. */
export function ExportList({ edition, filter: { state, field, province, q } }: ExportListProps) {
  const t = useText('office');
  const query = { editionId: edition.id, state, fieldCode: field, provinceCode: province, q };
  return (
    <ExportButton
      label={t('exportEntries')}
      name={`${edition.code}-${t('entriesFile')}`}
      load={(format) => exportEntries({ ...query, format })}
    />
  );
}
