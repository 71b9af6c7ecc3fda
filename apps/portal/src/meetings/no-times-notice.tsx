import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { meetingGatherings } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { ButtonLink } from '../shown/links.js';

/** To organisers of an event that is announced: nobody can ask for a meeting before there are times for it. */
export function NoTimesNotice({ gatheringId }: { gatheringId: string }) {
  const t = useText('meeting');
  const { data } = useQuery({ queryKey: ['meeting-gatherings'], queryFn: meetingGatherings });
  const gathering = data?.find(({ id }) => id === gatheringId);
  if (!gathering || gathering.hasTimes) return null;
  return (
    <Group className="surface" p="md" justify="space-between" gap={12} component="section">
      <Stack gap={2} flex="1 1 320px">
        <Text fw={600}>{t('noTimes')}</Text>
        <Text c="dimmed">{t('noTimesBody')}</Text>
      </Stack>
      <ButtonLink to="/meetings/$gatheringId" params={{ gatheringId }} variant="default">
        {t('setTimes')}
      </ButtonLink>
    </Group>
  );
}
