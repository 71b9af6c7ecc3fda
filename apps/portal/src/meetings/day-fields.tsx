import { Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { weekdayText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { DayTimes } from './day-slots.js';

interface DayFieldsProps {
  days: string[];
  /** The days before it are over. */
  today: string;
  chosen: string[];
  choose: (days: string[]) => void;
  times: DayTimes;
  setTimes: (times: DayTimes) => void;
}

/** Which days, from when to when, and how long each meeting is. */
export function DayFields({ days, today, chosen, choose, times, setTimes }: DayFieldsProps) {
  const t = useText('meeting');
  const language = useLanguage();
  return (
    <>
      <Checkbox.Group label={t('days')} value={chosen} onChange={choose}>
        <Group gap={16} mt={8}>
          {days.map((day) => (
            <Checkbox
              key={day}
              value={day}
              label={weekdayText(new Date(`${day}T12:00:00Z`), language, 'UTC')}
              disabled={day < today}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
        {(['from', 'until', 'pauseFrom', 'pauseUntil'] as const).map((key) => (
          <TextInput
            key={key}
            type="time"
            label={t(key)}
            value={times[key]}
            onChange={({ currentTarget }) => setTimes({ ...times, [key]: currentTarget.value })}
          />
        ))}
        <NumberInput
          label={t('minutes')}
          value={times.minutes}
          onChange={(value) => setTimes({ ...times, minutes: Number(value) || 0 })}
          min={5}
          max={240}
          allowDecimal={false}
        />
      </Group>
    </>
  );
}
