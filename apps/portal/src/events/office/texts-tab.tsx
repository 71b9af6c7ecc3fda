import { Button, Group, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { UndoButton } from './undo-button.js';
import { useSetup } from './use-setup.js';

/** What people read of an event before they come: what it is, and what is done with their data. */
export function TextsTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventSetup');
  const { save, undo, mayUndo } = useSetup(event, { done: t('textsSaved') });
  return (
    <Stack gap={20}>
      <Group justify="space-between">
        <Text c="dimmed" maw={640}>
          {t('textsLead')}
        </Text>
        <UndoButton {...{ save, undo, mayUndo }} />
      </Group>
      <TextsForm key={event.version} event={event} save={save} />
      <ProblemAlert error={save.error ?? undo.error} />
    </Stack>
  );
}

const texts = ['description', 'privacyNotice'] as const;
const none = { vi: '', en: '' };
const longest = 4000;

function TextsForm({ event, save }: { event: GatheringWithTemplate; save: ReturnType<typeof useSetup>['save'] }) {
  const t = useText('eventSetup');
  const { template, state } = event;
  const [typed, setTyped] = useState({
    description: template.description,
    privacyNotice: template.privacyNotice ?? none,
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    save.mutate({ ...template, ...typed });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={24}>
        {texts.map((text) => (
          <Stack key={text} component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12}>
            <Title order={2}>{t(text)}</Title>
            <Text c="dimmed">{t(`${text}Help`)}</Text>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing={20}>
              {(['vi', 'en'] as const).map((language) => (
                <Textarea
                  key={language}
                  label={t(`in.${language}`)}
                  aria-label={`${t(text)}: ${t(`in.${language}`)}`}
                  value={typed[text][language]}
                  onChange={({ currentTarget }) =>
                    setTyped({ ...typed, [text]: { ...typed[text], [language]: currentTarget.value } })
                  }
                  readOnly={state === 'ended'}
                  autosize
                  minRows={4}
                  maxLength={longest}
                  required
                />
              ))}
            </SimpleGrid>
          </Stack>
        ))}
        {state !== 'ended' && (
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('saveTexts')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
