import { Button, Checkbox, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { saveMeetingPlan, type MeetingPlan } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { slotsOfDay } from './day-slots.js';

const usual = { tables: 10, answerHours: 24, mostPerPerson: 12, atOnce: true };

interface PlanFormProps {
  gatheringId: string;
  /** Absent before anything was set. */
  plan?: MeetingPlan;
}

/** How many tables, how requests are answered, and slots of a day in one go. */
export function PlanForm({ gatheringId, plan }: PlanFormProps) {
  const t = useText('meeting');
  const { tables, answerHours, mostPerPerson, atOnce } = plan ?? usual;
  const [rules, setRules] = useState({ tables, answerHours, mostPerPerson, atOnce });
  const [day, setDay] = useState({ day: '', from: '09:00', until: '11:30', minutes: 20 });
  const slots = slotsOfDay(day);
  const act = useAct({
    run: () => saveMeetingPlan(gatheringId, { ...rules, slots }),
    done: t('saved'),
    refresh: [['meeting-plan', gatheringId], ['meeting-gatherings']],
    then: () => setDay({ ...day, day: '' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  const number = (key: 'tables' | 'answerHours' | 'mostPerPerson', min: number, max: number) => (
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
        <Group gap={12} grow preventGrowOverflow={false}>
          {number('tables', Math.max(1, plan?.tables ?? 1), 200)}
          {number('answerHours', 1, 336)}
          {number('mostPerPerson', 1, 100)}
        </Group>
        <Checkbox
          label={t('atOnce')}
          checked={rules.atOnce}
          onChange={({ currentTarget }) => setRules({ ...rules, atOnce: currentTarget.checked })}
        />
        <Title order={3}>{t('addDay')}</Title>
        <Group gap={12} grow preventGrowOverflow={false}>
          {(
            [
              ['day', 'date'],
              ['from', 'time'],
              ['until', 'time'],
            ] as const
          ).map(([key, type]) => (
            <TextInput
              key={key}
              type={type}
              label={t(key)}
              value={day[key]}
              onChange={({ currentTarget }) => setDay({ ...day, [key]: currentTarget.value })}
            />
          ))}
          <NumberInput
            label={t('minutes')}
            value={day.minutes}
            onChange={(value) => setDay({ ...day, minutes: Number(value) || 0 })}
            min={5}
            max={240}
            allowDecimal={false}
          />
        </Group>
        {slots.length > 0 && <Text size="sm">{t('willAdd', { count: slots.length })}</Text>}
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" loading={act.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
