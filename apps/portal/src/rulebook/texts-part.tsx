import { Stack } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import type { PartProps } from './part-props.js';

export function TextsPart({ editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const { eligibility, privacyNotice = { vi: '', en: '' } } = draft.rulebook;
  return (
    <Stack gap={16}>
      <Bilingual
        label={t('eligibility')}
        value={eligibility}
        onChange={(value) => change((rulebook) => (rulebook.eligibility = value))}
        disabled={frozen}
        long
      />
      <Bilingual
        label={t('privacyNotice')}
        value={privacyNotice}
        onChange={(value) =>
          change((rulebook) => {
            // Emptied in both languages it is not there, and the checklist says so.
            if (value.vi.trim() === '' && value.en.trim() === '') delete rulebook.privacyNotice;
            else rulebook.privacyNotice = value;
          })
        }
        disabled={frozen}
        long
      />
    </Stack>
  );
}
