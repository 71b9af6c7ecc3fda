import { Stack } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import type { PartProps } from './part-props.js';

const places = ['title', 'signatory', 'place'] as const;

/** The words that every certificate of the edition carries. */
export function CertificatePart({ edition, editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  return (
    <Stack gap={16}>
      {places.map((one) => (
        <Bilingual
          key={one}
          label={t(`certificate.${one}`)}
          value={draft.rulebook.certificate[one]}
          onChange={(value) => change(({ certificate }) => (certificate[one] = value))}
          disabled={frozen || edition.state !== 'draft'}
        />
      ))}
    </Stack>
  );
}
