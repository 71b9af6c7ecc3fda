import { Alert, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { shiftSlots, type MeetingPlan } from '../api/meetings.js';
import type { GatheringWithTemplate } from '../api/gatherings.js';
import { dayAt } from '../events/agenda/day-list.js';
import { daysText } from '../events/days-text.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { SureButton } from '../shown/sure-button.js';
import { outsideDays } from './outside-days.js';

interface ShiftBoxProps {
  plan: MeetingPlan;
  event: GatheringWithTemplate;
}

/** The event was moved and its slots were not: which lie outside its days, and all of them moved in one step. */
export function ShiftBox({ plan: { gatheringId, slots }, event }: ShiftBoxProps) {
  const t = useText('meeting');
  const language = useLanguage();
  const [firstDay, setFirstDay] = useState(event.startsOn);
  const outside = outsideDays(slots, event);
  const first = slots.find(({ startsAt }) => new Date(startsAt) > new Date());
  if (!first || outside.length === 0) return null;
  const dayOf = ({ startsAt }: { startsAt: string }) => dayAt(startsAt, event.timeZone);
  const from = daysText({ startsOn: dayOf(first), endsOn: dayOf(slots.at(-1)!) }, language);
  // The field is empty while somebody types over it.
  const to = firstDay && daysText({ startsOn: firstDay, endsOn: firstDay }, language);
  return (
    <Alert color="lotus" icon={<IconAlertTriangle />} title={t('outside', { count: outside.length })} role="alert">
      <Stack gap={12}>
        <Text>{t('outsideBody', { days: daysText(event, language), from })}</Text>
        <Group gap={12} align="flex-end">
          <TextInput
            type="date"
            label={t('firstDay')}
            value={firstDay}
            min={event.startsOn}
            max={event.endsOn}
            onChange={({ currentTarget }) => setFirstDay(currentTarget.value)}
            required
          />
          <SureButton
            variant="filled"
            color="teal"
            disabled={firstDay === '' || firstDay === dayOf(first)}
            texts={{
              ...{ act: t('shift'), title: t('shiftTitle', { to }), consequence: t('shiftBody', { from, to }) },
              done: (told) => t('shifted', { ...told }),
            }}
            run={() => shiftSlots(gatheringId, firstDay)}
            refresh={[['meeting-plan', gatheringId], ['organised-meetings', gatheringId], ['meeting-gatherings']]}
          />
        </Group>
      </Stack>
    </Alert>
  );
}
