import { Textarea, TextInput } from '@mantine/core';
import { dayOf } from '../format/local-time.js';
import { useText } from '../i18n/use-text.js';

export interface Decision {
  number: string;
  /** YYYY-MM-DD */
  decidedOn: string;
  reason: string;
}

/** Nothing is decided yet but that it is today. */
export function newDecision(): Decision {
  return { number: '', decidedOn: dayOf(new Date()), reason: '' };
}

/** As it is sent. */
export function trimmed({ number, decidedOn, reason }: Decision): Decision {
  return { number: number.trim(), decidedOn, reason: reason.trim() };
}

interface DecisionFieldsProps {
  value: Decision;
  onChange: (value: Decision) => void;
  reasonLabel: string;
}

/** By which decision a deadline moves. */
export function DecisionFields({ value, onChange, reasonLabel }: DecisionFieldsProps) {
  const t = useText('deadline');
  const office = useText('office');
  const set = (key: keyof Decision) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...value, [key]: event.currentTarget.value });
  return (
    <>
      <TextInput
        label={office('decisionNumber')}
        placeholder="12/QĐ-BTC"
        value={value.number}
        onChange={set('number')}
        maxLength={100}
        required
      />
      <TextInput
        type="date"
        label={t('decidedOn')}
        max={dayOf(new Date())}
        value={value.decidedOn}
        onChange={set('decidedOn')}
        required
      />
      <Textarea
        label={reasonLabel}
        value={value.reason}
        onChange={set('reason')}
        autosize
        minRows={2}
        maxLength={2000}
        required
      />
    </>
  );
}
