import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileText, IconPhoto, IconVideo } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { JudgedDossier, JudgedFile } from '../api/judging.js';
import { bytesText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { ProblemAlert } from '../shown/answers.js';
import { fileOf } from './file-on-device.js';
import classes from './sheet.module.css';

/** The files of a dossier under names that say what they are; nothing in them says whose they are. */
export function DossierFiles({ work, roundId }: { work: JudgedDossier; roundId: string }) {
  const t = useText('judging');
  if (work.files.length === 0) return null;
  return (
    <section>
      <Title order={2}>{t('files')}</Title>
      <Stack gap={8} mt={12} component="ul" className={classes.files}>
        {work.files.map((file) => (
          <FileRow key={file.fileId} file={file} entryId={work.entryId} roundId={roundId} />
        ))}
      </Stack>
    </section>
  );
}

function iconOf(mediaType: string) {
  if (mediaType.startsWith('image/')) return IconPhoto;
  return mediaType.startsWith('video/') ? IconVideo : IconFileText;
}

function FileRow({ file, entryId, roundId }: { file: JudgedFile; entryId: string; roundId: string }) {
  const t = useText('judging');
  const pick = usePick();
  const language = useLanguage();
  const { url, load } = useFile(file, roundId, entryId);
  const name = pick(file.name);
  const Icon = iconOf(file.mediaType);
  return (
    <li>
      <Group gap={12} justify="space-between">
        <Group gap={8} wrap="nowrap" miw={0}>
          <Icon size={20} aria-hidden className={classes.fileIcon} />
          <Text fw={500}>{name}</Text>
          <Text size="sm" c="dimmed">
            {bytesText(file.size, language)}
          </Text>
        </Group>
        {url === undefined ? (
          <Button
            variant="default"
            size="compact-md"
            h={36}
            loading={load.isPending}
            onClick={() => load.mutate()}
            aria-label={`${t('openFile')}: ${name}`}
          >
            {t('openFile')}
          </Button>
        ) : (
          <Group gap={8}>
            {file.mediaType === 'application/pdf' && (
              <Button component="a" href={url} target="_blank" rel="noopener" variant="light" size="compact-md" h={36}>
                {t('newTab')}
              </Button>
            )}
            <Button
              component="a"
              href={url}
              download={name}
              variant="default"
              size="compact-md"
              h={36}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('saveFile')}
            </Button>
          </Group>
        )}
      </Group>
      <ProblemAlert error={load.error} />
      {url !== undefined && file.mediaType.startsWith('image/') && (
        <img src={url} alt={name} className={classes.picture} />
      )}
      {url !== undefined && file.mediaType.startsWith('video/') && (
        <video src={url} controls className={classes.picture} aria-label={name} />
      )}
    </li>
  );
}

/** The file's bytes at an address of this page only, until the page is left. */
function useFile(file: JudgedFile, roundId: string, entryId: string) {
  const accountId = useSession()?.account.id ?? '';
  const [url, setUrl] = useState<string>();
  const load = useMutation({
    mutationFn: () => fileOf(file, { accountId, roundId, entryId }),
    onSuccess: (content) => setUrl(URL.createObjectURL(content)),
  });
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  return { url, load };
}
