import { Checkbox, Group, Stack, Title } from '@mantine/core';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import { CountInput } from '../shown/count-input.js';
import type { PartProps } from './part-props.js';
import { PartRow } from './part-row.js';

const million = 1_000_000;

export function DocumentRows({ editor: { draft, change }, frozen }: PartProps) {
  const t = useText('rulebook');
  const pick = usePick();
  const { documents } = draft.rulebook;
  if (documents.length === 0) return null;
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('documents')}</Title>
      {documents.map(({ key, name, required, maxFiles, maxBytes }, index) => {
        const edit = (part: object) => change((rulebook) => Object.assign(rulebook.documents[index]!, part));
        return (
          <PartRow key={key} name={pick(name) || t('document')}>
            <Bilingual
              label={t('document')}
              value={name}
              onChange={(value) => edit({ name: value })}
              disabled={frozen}
            />
            <Group gap={16} align="flex-end">
              <Checkbox
                label={t('required')}
                checked={required}
                disabled={frozen}
                onChange={({ currentTarget }) => edit({ required: currentTarget.checked })}
                mb={8}
              />
              <CountInput
                label={t('maxFiles')}
                value={maxFiles}
                onChange={(value) => edit({ maxFiles: value ?? 1 })}
                min={1}
                max={20}
                disabled={frozen}
              />
              <CountInput
                label={t('megabytes')}
                value={maxBytes / million}
                onChange={(value) => edit({ maxBytes: Math.max(1, Math.round((value ?? 1) * million)) })}
                min={1}
                max={500}
                disabled={frozen}
              />
            </Group>
          </PartRow>
        );
      })}
    </Stack>
  );
}
