import { Progress, Stack, Text } from '@mantine/core';
import { Problem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import type { Progress as Upload, Uploads } from './use-uploads.js';

/** One file on its way. */
export function UploadLine({ upload: { name, percent, running, waiting } }: { upload: Upload }) {
  const t = useText('entry');
  if (!running) return null;
  return (
    <div>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {name} · {Math.floor(percent)} % {waiting && `· ${t('fileWaiting')}`}
      </Text>
      <Progress value={percent} mt={4} aria-label={name} />
    </div>
  );
}

/** For whoever writes elsewhere meanwhile: what is on its way, and what was not taken. */
export function UploadLines({ uploads }: { uploads: Uploads }) {
  const t = useText('entry');
  const all = Object.values(uploads.of).filter((upload) => upload !== undefined);
  if (all.length === 0) return null;
  return (
    <Stack gap={8}>
      {all.map((upload) =>
        upload.running ? (
          <UploadLine key={upload.name} upload={upload} />
        ) : (
          <Text key={upload.name} size="sm" role="alert" c="var(--mantine-color-error)">
            {t('fileRefused', { name: upload.name, why: upload.error instanceof Problem ? upload.error.title : '' })}
          </Text>
        ),
      )}
    </Stack>
  );
}
