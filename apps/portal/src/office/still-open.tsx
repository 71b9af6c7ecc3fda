import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { Deadline } from '../shown/deadline.js';
import { ButtonLink } from '../shown/links.js';

/** While works come in nothing is decided: until when, and what can be done about it. */
export function StillOpen({ edition: { id, timeZone }, until }: { edition: EditionWithRules; until: string }) {
  const t = useText('office');
  return (
    <Alert icon={<IconAlertTriangle />} color="lotus" title={t('stillOpen')}>
      <Stack gap={12} align="flex-start">
        <Text>
          {t('stillOpenBody')} <Deadline at={until} timeZone={timeZone} />
        </Text>
        <ButtonLink variant="default" to="/office/$editionId" params={{ editionId: id }} search={{ tab: 'overview' }}>
          {t('toOverview')}
        </ButtonLink>
      </Stack>
    </Alert>
  );
}
