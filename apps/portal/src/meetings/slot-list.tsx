import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { GatheringWithTemplate } from '../api/gatherings.js';
import { removeSlot, type MeetingPlan } from '../api/meetings.js';
import { clockText, momentText, weekdayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { outsideDays } from './outside-days.js';
import { TakePlanBack } from './take-plan-back.js';

interface SlotListProps {
  plan: MeetingPlan;
  event: GatheringWithTemplate;
}

/** Slots to come. One that is removed moves its meetings at once, and says how many. */
export function SlotList({ plan: { gatheringId, slots, counts }, event }: SlotListProps) {
  const t = useText('meeting');
  const language = useLanguage();
  const act = useAct({
    run: (slotId: string) => removeSlot(gatheringId, slotId),
    done: (told) => t('removed', { ...told }),
    refresh: [
      ['meeting-plan', gatheringId],
      ['organised-meetings', gatheringId],
    ],
  });
  const toCome = slots.filter(({ startsAt }) => new Date(startsAt) > new Date());
  const outside = new Set(outsideDays(slots, event));
  const days = Map.groupBy(toCome, ({ startsAt }) => weekdayText(new Date(startsAt), language));
  return (
    <Stack gap={12} component="section">
      <Title order={2}>{t('slots')}</Title>
      {toCome.length === 0 && <Text c="dimmed">{t(slots.length > 0 ? 'slotsOver' : 'slotsNone')}</Text>}
      {[...days].map(([day, ofDay]) => (
        <Stack key={day} gap={8}>
          <Group gap={8}>
            <Text fw={600}>{t('ofDay', { day, count: ofDay.length })}</Text>
            {outside.has(ofDay[0]!) && (
              <Badge color="gray" variant="light" tt="none">
                {t('outsideMark')}
              </Badge>
            )}
          </Group>
          <Group gap={8}>
            {ofDay.map(({ id, startsAt }) => (
              <Button
                key={id}
                size="compact-md"
                variant="default"
                rightSection={<IconX size={14} aria-hidden />}
                aria-label={t('remove', { at: momentText(new Date(startsAt)) })}
                disabled={act.isPending}
                onClick={() => act.mutate(id)}
              >
                {clockText(new Date(startsAt))}
              </Button>
            ))}
          </Group>
        </Stack>
      ))}
      <ProblemAlert error={act.error} />
      {counts.length === 0 && <TakePlanBack gatheringId={gatheringId} />}
    </Stack>
  );
}
