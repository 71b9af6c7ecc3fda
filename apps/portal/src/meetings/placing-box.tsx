import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { placeMeetings, type MeetingPlan } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** What placing would do stands beside the button that does it. */
export function PlacingBox({ plan: { gatheringId, counts } }: { plan: MeetingPlan }) {
  const t = useText('meeting');
  const waiting = counts.find(({ state }) => state === 'accepted')?.meetings ?? 0;
  const preview = useQuery({
    queryKey: ['meeting-placing', gatheringId, waiting],
    queryFn: () => placeMeetings(gatheringId, true),
    enabled: waiting > 0,
  });
  const act = useAct({
    run: () => placeMeetings(gatheringId, false),
    done: ({ placed }) => t('placed', { placed }),
    refresh: [
      ['meeting-plan', gatheringId],
      ['meeting-placing', gatheringId],
      ['organised-meetings', gatheringId],
    ],
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('place')}</Title>
      <Text>{waiting === 0 ? t('nothingWaits') : preview.data && t('previewed', { ...preview.data })}</Text>
      {waiting > 0 && (preview.data?.below ?? 0) > 0 && (
        <Text size="sm" c="dimmed">
          {t('below', { below: preview.data!.below })}
        </Text>
      )}
      <ProblemAlert error={act.error ?? preview.error} />
      {waiting > 0 && (
        <Group>
          <Button loading={act.isPending} disabled={!preview.data?.placed} onClick={() => act.mutate()}>
            {t('place')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
