import { ActionIcon, Box, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { EditionWithRules, EntryFile, OwnEntry } from '../api/registration.js';
import { removeFile } from '../api/uploads.js';
import { bytesText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { anchorOf } from './sections.js';
import { UploadLine } from './upload-lines.js';
import type { Uploads } from './use-uploads.js';

type DocumentRule = EditionWithRules['rulebook']['documents'][number];

interface FilesProps {
  entry: OwnEntry;
  edition: EditionWithRules;
  uploads: Uploads;
}

export function FilesSection({ entry, edition, uploads }: FilesProps) {
  const t = useText('entry');
  return (
    <Stack gap={20}>
      <Text c="dimmed">{t('filesLead')}</Text>
      {edition.rulebook.documents.map((rule) => (
        <Slot key={rule.key} {...{ rule, entry, uploads }} />
      ))}
    </Stack>
  );
}

function Slot({ rule, entry, uploads }: { rule: DocumentRule; entry: OwnEntry; uploads: Uploads }) {
  const t = useText('entry');
  const pick = usePick();
  const language = useLanguage();
  const [wrong, setWrong] = useState<string>();
  const upload = uploads.of[rule.key];
  const files = (entry.files ?? []).filter(({ slot }) => slot === rule.key);
  const whole = files.filter(({ scan }) => scan !== 'infected');
  const size = bytesText(rule.maxBytes, language);
  const types = rule.types.join(', ');
  const choose = (file: File | null) => {
    if (!file) return;
    uploads.forget(rule.key);
    const ending = file.name.split('.').at(-1)?.toLowerCase().replace('jpeg', 'jpg') ?? '';
    const known = (rule.types as string[]).includes(ending);
    setWrong(
      !known ? t('fileWrongType', { types }) : file.size > rule.maxBytes ? t('fileTooLarge', { size }) : undefined,
    );
    if (known && file.size <= rule.maxBytes) uploads.start(rule.key, file);
  };
  return (
    <Box className="surface" p="md" id={anchorOf(`documents.${rule.key}`)} tabIndex={-1}>
      <Group justify="space-between" align="flex-start" gap={12}>
        <Box flex="1 1 260px">
          <Text fw={600}>
            {pick(rule.name)}{' '}
            {rule.required && (
              <Text span c="var(--mantine-color-error)">
                *
              </Text>
            )}
          </Text>
          <Text size="sm" c="dimmed">
            {t('fileLimit', { count: rule.maxFiles, types, size })}
          </Text>
        </Box>
        {entry.editable && whole.length < rule.maxFiles && (
          <FileButton onChange={choose} accept={rule.types.map((type) => `.${type}`).join(',')}>
            {(props) => (
              <Button
                {...props}
                variant="light"
                leftSection={<IconUpload size={18} />}
                loading={upload?.running ?? false}
              >
                {t('addFile')}
              </Button>
            )}
          </FileButton>
        )}
      </Group>
      <Stack gap={8} mt={files.length > 0 || wrong || upload ? 12 : 0}>
        {files.map((file) => (
          <FileRow key={file.id} file={file} entry={entry} />
        ))}
        {upload && <UploadLine upload={upload} />}
        {wrong && (
          <Text c="var(--mantine-color-error)" role="alert">
            {wrong}
          </Text>
        )}
        <ProblemAlert error={upload?.error} />
      </Stack>
    </Box>
  );
}

function FileRow({ file, entry }: { file: EntryFile; entry: OwnEntry }) {
  const t = useText('entry');
  const language = useLanguage();
  const remove = useAct({ run: () => removeFile(entry.id, file.id), refresh: [['entry', entry.id]] });
  return (
    <Group justify="space-between" wrap="nowrap" gap={8}>
      <Box miw={0}>
        <Text truncate>
          {file.name}{' '}
          <Text span c="dimmed">
            {bytesText(file.bytes, language)}
          </Text>
        </Text>
        <Text className="hash" c="dimmed">
          {file.sha256}
        </Text>
        {file.scan === 'waiting' && (
          <Text size="sm" c="dimmed" role="status" mt={4}>
            {t('fileChecking')}
          </Text>
        )}
        {file.scan === 'infected' && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
            {t(entry.editable ? 'fileInfected' : 'fileInfectedClosed')}
          </Text>
        )}
      </Box>
      {entry.editable && (
        <ActionIcon
          variant="subtle"
          color="red"
          size="lg"
          loading={remove.isPending}
          onClick={() => remove.mutate()}
          aria-label={t('removeFile', { name: file.name })}
        >
          <IconTrash size={18} />
        </ActionIcon>
      )}
    </Group>
  );
}
