import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { removeSlot, type MeetingPlan } from '../api/meetings.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** Slots to come. One that is removed moves its meetings at once, and says how many. */
export function SlotList({ plan: { gatheringId, slots } }: { plan: MeetingPlan }) {
  const t = useText('meeting');
  const act = useAct({
    run: (slotId: string) => removeSlot(gatheringId, slotId),
    done: (told) => t('removed', { ...told }),
    refresh: [
      ['meeting-plan', gatheringId],
      ['organised-meetings', gatheringId],
    ],
  });
  const toCome = slots.filter(({ startsAt }) => new Date(startsAt) > new Date());
  return (
    <Stack gap={8} component="section">
      <Title order={2}>{t('slots')}</Title>
      {toCome.length === 0 && <Text c="dimmed">{t('slotsNone')}</Text>}
      <Group gap={8}>
        {toCome.map(({ id, startsAt }) => {
          const at = momentText(new Date(startsAt));
          return (
            <Button
              key={id}
              size="compact-md"
              variant="default"
              rightSection={<IconX size={14} aria-hidden />}
              aria-label={t('remove', { at })}
              disabled={act.isPending}
              onClick={() => act.mutate(id)}
            >
              {at}
            </Button>
          );
        })}
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
