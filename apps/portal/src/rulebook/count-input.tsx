import { NumberInput } from '@mantine/core';

interface CountInputProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  max?: number;
  decimals?: number;
  disabled?: boolean;
  /** What is wrong with it stands beside. */
  wrong?: boolean;
}

/** A number; empty where the rulebook allows to leave it out. */
export function CountInput({ label, value, onChange, min = 0, max, decimals = 0, disabled, wrong }: CountInputProps) {
  return (
    <NumberInput
      label={label}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? undefined : Number(next))}
      min={min}
      max={max}
      decimalScale={decimals}
      allowNegative={min < 0}
      disabled={disabled}
      error={wrong}
      w={{ base: '100%', xs: 150 }}
    />
  );
}
