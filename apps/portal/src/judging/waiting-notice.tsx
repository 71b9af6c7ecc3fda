import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.js';
import { useWaiting } from './use-waiting.js';

export function WaitingNotice({ roundId }: { roundId: string }) {
  const t = useText('judging');
  const { waiting, send, drop } = useWaiting(roundId);
  const open = waiting.filter(({ refused }) => !refused);
  const refused = waiting.filter((sheet) => sheet.refused);
  if (waiting.length === 0) return null;
  return (
    <Stack gap={8} role="status">
      {open.length > 0 && (
        <Alert color="lotus" icon={<IconCloudOff />}>
          <Group justify="space-between">
            {t('waiting', { count: open.length })}
            <Button size="compact-md" variant="default" onClick={() => void send()}>
              {t('sendNow')}
            </Button>
          </Group>
        </Alert>
      )}
      {refused.map((sheet) => (
        <Alert key={sheet.id} color="red">
          <Group justify="space-between">
            {t('refused', { code: sheet.code, why: sheet.refused! })}
            <Button size="compact-md" variant="default" onClick={() => void drop(sheet.id!)}>
              {t('drop')}
            </Button>
          </Group>
        </Alert>
      ))}
    </Stack>
  );
}
