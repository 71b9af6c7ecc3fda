import { Alert, Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../i18n/use-text.js';

/** The body changed it while it was read. */
export function StaleNotice() {
  const t = useText('asked');
  const queries = useQueryClient();
  return (
    <Alert color="lotus" role="alert">
      <Stack gap={8} align="flex-start">
        {t('stale')}
        <Button variant="default" onClick={() => void queries.invalidateQueries({ queryKey: ['asked'] })}>
          {t('reload')}
        </Button>
      </Stack>
    </Alert>
  );
}
