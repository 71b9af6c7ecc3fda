import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { blockSlots, mySlots, type MyMeetingSlot } from '../api/meetings.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** A tap says that one is not free then, another takes it back. */
export function BusyTimes({ gatheringId, name }: { gatheringId: string; name: string }) {
  const t = useText('meeting');
  const query = useQuery({ queryKey: ['meeting-slots', gatheringId], queryFn: () => mySlots(gatheringId) });
  const slots = query.data ?? [];
  const act = useAct({
    run: ({ id, state }: MyMeetingSlot) => {
      const blocked = slots.filter((one) => one.state === 'blocked' && one.id !== id).map((one) => one.id);
      return blockSlots(gatheringId, state === 'blocked' ? blocked : [...blocked, id]);
    },
    done: t('busySaved'),
    refresh: [['meeting-slots', gatheringId]],
  });
  const toCome = slots.filter(({ startsAt }) => new Date(startsAt) > new Date());
  if (toCome.length === 0) return null;
  return (
    <Stack gap={8} component="section">
      <Title order={2}>{t('busy', { name })}</Title>
      <Text c="dimmed">{t('busyBody')}</Text>
      <Group gap={8}>
        {toCome.map((slot) => (
          <Button
            key={slot.id}
            size="compact-md"
            variant={slot.state === 'blocked' ? 'filled' : 'default'}
            aria-pressed={slot.state === 'blocked'}
            disabled={slot.state === 'meeting' || slot.state === 'engaged' || act.isPending}
            onClick={() => act.mutate(slot)}
          >
            {momentText(new Date(slot.startsAt))} · {t(`slot.${slot.state}`)}
          </Button>
        ))}
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
