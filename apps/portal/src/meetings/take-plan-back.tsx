import { Button, Group, Text } from '@mantine/core';
import { takePlanBack } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** As long as nobody has asked for a meeting, all can be set anew. */
export function TakePlanBack({ gatheringId }: { gatheringId: string }) {
  const t = useText('meeting');
  const act = useAct({
    run: () => takePlanBack(gatheringId),
    done: t('takenBack'),
    refresh: [['meeting-plan', gatheringId], ['meeting-gatherings'], ['meeting-ways']],
  });
  return (
    <>
      <Group gap={12}>
        <Button variant="default" loading={act.isPending} onClick={() => act.mutate()}>
          {t('takeBack')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('takeBackHelp')}
        </Text>
      </Group>
      <ProblemAlert error={act.error} />
    </>
  );
}
