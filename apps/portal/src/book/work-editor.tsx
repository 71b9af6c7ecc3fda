import { Button, Group, Spoiler, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { countWords } from '@sangtao/programmes/entry-form';
import { saveWork, type Work, type WorkText } from '../api/book.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { ChangedText } from './changed-text.js';

interface WorkEditorProps {
  editionId: string;
  work: Work;
  text: WorkText;
  setText: (text: WorkText) => void;
  unsaved: boolean;
}

/** The book's text beside what its author wrote; a limit that is broken is said at its field, and kept all the same. */
export function WorkEditor({ editionId, work, text, setText, unsaved }: WorkEditorProps) {
  const t = useText('editing');
  const language = useLanguage();
  const { entryId, version, rules } = work;
  const written = work.written!;
  const save = useAct({
    run: () => saveWork(editionId, entryId, text, version),
    done: t('saved'),
    refresh: [
      ['work', editionId, entryId],
      ['works', editionId],
      ['work-versions', entryId],
      ['book-status', editionId],
    ],
  });
  return (
    <Stack gap={20}>
      <TextInput
        label={t('title')}
        value={text.title}
        onChange={({ currentTarget: { value } }) => setText({ ...text, title: value })}
      />
      {rules.parts.map(({ key, nameVi, nameEn, minWords: min, maxWords: max }) => {
        const value = text.parts[key] ?? '';
        const count = countWords(value);
        const wrong = count < min || count > max;
        return (
          <Stack key={key} gap={6}>
            <Textarea
              label={language === 'vi' ? nameVi : nameEn}
              value={value}
              onChange={({ currentTarget }) =>
                setText({ ...text, parts: { ...text.parts, [key]: currentTarget.value } })
              }
              autosize
              minRows={3}
              maxRows={18}
              error={wrong ? t('words', { count, min, max }) : undefined}
              description={wrong ? undefined : t('words', { count, min, max })}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
            {value !== (written.parts[key] ?? '') && (
              <Spoiler maxHeight={0} showLabel={t('changes')} hideLabel="−">
                <ChangedText before={written.parts[key] ?? ''} after={value} />
              </Spoiler>
            )}
          </Stack>
        );
      })}
      <TextInput
        label={t('caption')}
        value={text.caption}
        onChange={({ currentTarget: { value } }) => setText({ ...text, caption: value })}
      />
      <ProblemAlert error={save.error} />
      <Group gap={12}>
        <Button disabled={!unsaved} loading={save.isPending} onClick={() => save.mutate()}>
          {t('save')}
        </Button>
        {unsaved && (
          <Text size="sm" c="dimmed" role="status">
            {t('unsaved')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
