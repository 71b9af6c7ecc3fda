import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { approveOnPaper, workStep, type Work } from '../api/book.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** What comes next for a work: its author, then the book. */
export function WorkSteps({ editionId, work, unsaved }: { editionId: string; work: Work; unsaved: boolean }) {
  const t = useText('editing');
  const language = useLanguage();
  const [reason, setReason] = useState<string>();
  const { entryId, version, state, problems, listPublic, rules } = work;
  const nameOf = (field: string) => {
    const part = rules.parts.find(({ key }) => field === `parts.${key}`);
    if (part) return language === 'vi' ? part.nameVi : part.nameEn;
    return t(field === 'picture' || field === 'caption' ? field : 'title');
  };
  const refresh = [
    ['work', editionId, entryId],
    ['works', editionId],
    ['work-versions', entryId],
    ['book-status', editionId],
  ];
  const ask = useAct({ run: () => workStep(editionId, entryId, 'ask', version), done: t('asked'), refresh });
  const ready = useAct({ run: () => workStep(editionId, entryId, 'ready', version), done: t('readyDone'), refresh });
  const paper = useAct({
    run: () => approveOnPaper(editionId, entryId, reason ?? '', version),
    done: t('paperDone'),
    refresh,
  });
  const open = ['selected', 'edited', 'with-author'].includes(state);
  return (
    <Stack gap={12}>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, message }) => (
            <li key={field}>
              {nameOf(field)}: {message}
            </li>
          ))}
        </ul>
      )}
      <ProblemAlert error={ask.error ?? ready.error ?? paper.error} />
      <Group gap={8}>
        {open && state !== 'with-author' && (
          <Button
            disabled={unsaved || problems.length > 0 || !listPublic}
            loading={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {t('ask')}
          </Button>
        )}
        {open && (
          <Button
            variant="default"
            disabled={unsaved || problems.length > 0}
            onClick={() => setReason(reason === undefined ? '' : undefined)}
          >
            {t('paper')}
          </Button>
        )}
        {state === 'approved' && (
          <Button disabled={unsaved} loading={ready.isPending} onClick={() => ready.mutate()}>
            {t('ready')}
          </Button>
        )}
      </Group>
      {unsaved && (
        <Text size="sm" c="dimmed">
          {t('saveFirst')}
        </Text>
      )}
      {open && !listPublic && (
        <Text size="sm" c="dimmed">
          {t('notPublic')}
        </Text>
      )}
      {open && reason !== undefined && (
        <Group gap={8} align="flex-end">
          <TextInput
            label={t('paperReason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            maxLength={2000}
            flex="1 1 260px"
          />
          <Button
            disabled={unsaved || reason.trim().length < 5}
            loading={paper.isPending}
            onClick={() => paper.mutate()}
          >
            {t('save')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
