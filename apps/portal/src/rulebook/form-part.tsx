import { Checkbox, Group, Stack, Title } from '@mantine/core';
import { usePick, useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import { CountInput } from '../shown/count-input.js';
import { DocumentRows } from './document-rows.js';
import type { PartProps } from './part-props.js';
import { PartRow } from './part-row.js';

/** Labels, what is required, and limits. Kinds and keys stay: answers hang on them. */
export function FormPart(props: PartProps) {
  const { editor, frozen } = props;
  const { draft, change } = editor;
  const t = useText('rulebook');
  const pick = usePick();
  const { form, team } = draft.rulebook;
  return (
    <Stack gap={24}>
      {form.sections.map((section, at) => (
        <Stack key={section.key} gap={12} component="section">
          <Title order={3}>
            {t('questions')}: {pick(section.name)}
          </Title>
          {section.items.map(({ key, kind, label, required, minWords, maxWords }, index) => {
            const edit = (part: object) =>
              change((rulebook) => Object.assign(rulebook.form.sections[at]!.items[index]!, part));
            const text = kind === 'long-text' || kind === 'short-text';
            return (
              <PartRow key={key} name={pick(label) || t('question')}>
                <Bilingual
                  label={t('question')}
                  value={label}
                  onChange={(value) => edit({ label: value })}
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
                  {text && (
                    <>
                      <CountInput
                        label={t('minWords')}
                        value={minWords}
                        onChange={(value) => edit({ minWords: value })}
                        min={1}
                        disabled={frozen}
                      />
                      <CountInput
                        label={t('maxWords')}
                        value={maxWords}
                        onChange={(value) => edit({ maxWords: value })}
                        min={1}
                        max={20_000}
                        disabled={frozen}
                      />
                    </>
                  )}
                </Group>
              </PartRow>
            );
          })}
        </Stack>
      ))}
      <DocumentRows {...props} />
      <Stack gap={12} component="section">
        <Title order={3}>{t('team')}</Title>
        <Group gap={16} align="flex-end">
          <CountInput
            label={t('maxAuthors')}
            value={team.maxAuthors}
            onChange={(value) => change((rulebook) => (rulebook.team.maxAuthors = value ?? 1))}
            min={1}
            max={50}
            disabled={frozen}
          />
          <Checkbox
            label={t('leaderRequired')}
            checked={team.leaderRequired}
            disabled={frozen}
            onChange={({ currentTarget: { checked } }) =>
              change((rulebook) => (rulebook.team.leaderRequired = checked))
            }
            mb={8}
          />
        </Group>
      </Stack>
    </Stack>
  );
}
