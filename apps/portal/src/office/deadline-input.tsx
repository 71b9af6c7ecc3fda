import { Group, TextInput } from '@mantine/core';
import { deadlineText } from '@sangtao/programmes/deadline';
import { deadlineAt, type DayAndTime } from '../format/local-time.js';
import { useLanguage, useText } from '../i18n/use-text.js';

interface DeadlineInputProps {
  label: string;
  value: DayAndTime;
  onChange: (value: DayAndTime) => void;
  /** The first day that may be chosen. */
  min: string;
  /** And the last one. */
  max?: string;
  disabled?: boolean;
  error?: string | undefined;
}

/** A day, and an hour where it does not end with the day; below stands what that comes to, in the words that everybody reads. */
export function DeadlineInput({ label, value, onChange, disabled = false, error, ...days }: DeadlineInputProps) {
  const t = useText('deadline');
  const language = useLanguage();
  const { day, time } = value;
  return (
    <Group align="flex-start" gap={12} wrap="nowrap">
      <TextInput
        type="date"
        label={label}
        description={day ? t('endsAt', { at: deadlineText(new Date(deadlineAt(value)), language) }) : t('closesHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        flex="1 1 auto"
        value={day}
        error={error}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange({ day: currentTarget.value, time })}
        required
        {...days}
      />
      <TextInput
        type="time"
        label={t('closesTime')}
        w={140}
        value={time}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange({ day, time: currentTarget.value })}
      />
    </Group>
  );
}
