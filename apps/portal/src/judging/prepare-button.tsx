import { Button, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { bytesText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { Work } from './use-queue.js';
import { usePrepare } from './use-prepare.js';
import { fileLimit, roundLimit } from './what-fits.js';

/** Before the train leaves; says how far it is, and what stays behind. */
export function PrepareButton({ roundId, works }: { roundId: string; works: Work[] }) {
  const t = useText('judging');
  const language = useLanguage();
  const { prepare, progress } = usePrepare(roundId, works);
  const { running, done = 0, total = 0, left = 0 } = progress ?? {};
  const limits = { file: bytesText(fileLimit, language), round: bytesText(roundLimit, language) };
  return (
    <Stack gap={4} align="flex-end">
      <Button
        variant="subtle"
        leftSection={<IconDownload size={18} />}
        onClick={() => void prepare().catch(() => undefined)}
        loading={running ?? false}
      >
        {running ? t('preparing2', { done, total }) : progress ? t('prepared', { count: done }) : t('prepare')}
      </Button>
      <Text size="sm" c="dimmed" ta="right" role="status">
        {progress && !running && done < total && t('preparedPart', { done, total })}
        {left > 0 && t('preparedLeft', { count: left, ...limits })}
      </Text>
    </Stack>
  );
}
