import { Button, Checkbox, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { saveMeetingPlan, type MeetingPlan } from '../api/meetings.js';
import { dayOf } from '../format/local-time.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { daysOf, daysToCome, mostSlots, outlookOf, slotsOfDay } from './day-slots.js';
import { DayFields } from './day-fields.js';

const usual = { tables: 10, answerHours: 24, leastPerPerson: 0, mostPerPerson: 12, atOnce: true };
const usualDay = { from: '09:00', until: '17:00', pauseFrom: '12:00', pauseUntil: '13:00', minutes: 20 };

interface PlanFormProps {
  gatheringId: string;
  event: { startsOn: string; endsOn: string };
  /** Absent before anything was set. */
  plan?: MeetingPlan;
}

/** How many tables, how requests are answered, and slots of whole days in one go: at first of all days of the event that are to come. */
export function PlanForm({ gatheringId, event, plan }: PlanFormProps) {
  const t = useText('meeting');
  const { tables, answerHours, leastPerPerson, mostPerPerson, atOnce } = plan ?? usual;
  const [rules, setRules] = useState({ tables, answerHours, leastPerPerson, mostPerPerson, atOnce });
  const today = dayOf(new Date());
  const toCome = daysToCome(event, today);
  const [chosen, setChosen] = useState(plan?.slots.length ? [] : toCome);
  const [times, setTimes] = useState(usualDay);
  const there = new Set(plan?.slots.map(({ startsAt }) => Date.parse(startsAt)));
  const slots = chosen
    .flatMap((day) => slotsOfDay(day, times))
    .filter(({ startsAt }) => !there.has(Date.parse(startsAt)));
  const act = useAct({
    run: () => saveMeetingPlan(gatheringId, { ...rules, slots }),
    done: t('saved'),
    refresh: [['meeting-plan', gatheringId], ['meeting-gatherings'], ['meeting-ways']],
    then: () => setChosen([]),
  });
  const said = t(outlookOf({ toCome, chosen, slots }), { most: mostSlots, count: slots.length });
  const submit = (sent: FormEvent) => {
    sent.preventDefault();
    act.mutate();
  };
  const number = (key: 'tables' | 'answerHours' | 'leastPerPerson' | 'mostPerPerson', min: number, max: number) => (
    <NumberInput
      label={t(key)}
      value={rules[key]}
      onChange={(value) => setRules({ ...rules, [key]: Number(value) || min })}
      min={min}
      max={max}
      allowDecimal={false}
    />
  );
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
          {number('tables', Math.max(1, plan?.tables ?? 1), 200)}
          {number('answerHours', 1, 336)}
          {number('leastPerPerson', 0, 100)}
          {number('mostPerPerson', 1, 100)}
        </Group>
        <Checkbox
          label={t('atOnce')}
          checked={rules.atOnce}
          onChange={({ currentTarget }) => setRules({ ...rules, atOnce: currentTarget.checked })}
        />
        <Title order={2} size="h3">
          {t('addDays')}
        </Title>
        <DayFields days={daysOf(event)} {...{ today, chosen, choose: setChosen, times, setTimes }} />
        <Text size="sm" {...(slots.length > mostSlots ? { c: 'red' } : {})} role="status">
          {said}
        </Text>
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" loading={act.isPending} disabled={slots.length > mostSlots}>
            {slots.length > 0 ? t('saveWith', { count: slots.length }) : t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
