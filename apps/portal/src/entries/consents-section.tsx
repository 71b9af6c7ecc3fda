import { Checkbox, Stack } from '@mantine/core';
import { usePick } from '../i18n/use-text.js';
import type { SectionProps } from './entry-editor.js';
import { anchorOf } from './sections.js';

export function ConsentsSection({ edition, content, change, editable, errorOf }: SectionProps) {
  const pick = usePick();
  return (
    <Stack gap={20}>
      {edition.rulebook.consents.map(({ key, text }) => (
        <Checkbox
          key={key}
          id={anchorOf(`consents.${key}`)}
          size="md"
          label={pick(text)}
          checked={content.consents[key] === true}
          disabled={!editable}
          error={errorOf(`consents.${key}`)}
          onChange={({ currentTarget }) => change({ consents: { [key]: currentTarget.checked } })}
        />
      ))}
    </Stack>
  );
}
