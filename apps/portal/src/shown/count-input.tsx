import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { isBeyond } from './bounds.js';

interface CountInputProps {
  label: string;
  help?: string;
  value: number | null | undefined;
  /** Undefined: left out. */
  onChange: (value: number | undefined) => void;
  /** May not be left out. */
  required?: boolean;
  min?: number;
  max?: number;
  decimals?: number;
  disabled?: boolean;
  /** What is wrong with it stands beside. */
  wrong?: boolean;
  wide?: boolean;
}

/** A number. One beyond its bounds stays as it was typed, with the bounds beside it: nothing else is put in its place. */
export function CountInput({ min = 0, max, decimals = 0, wrong, wide, help, ...props }: CountInputProps) {
  const { value, onChange, required, ...input } = props;
  const t = useText('shown');
  const language = useLanguage();
  // The sign of a number that is still being typed.
  const [begun, setBegun] = useState<string>();
  const change = (next: number | string) => {
    const whole = next === '' ? !required : !Number.isNaN(Number(next));
    setBegun(whole ? undefined : String(next));
    if (whole) onChange(next === '' ? undefined : Number(next));
  };
  const least = numberText(min, language);
  const bounds =
    max === undefined ? t('numberFrom', { least }) : t('numberWithin', { least, most: numberText(max, language) });
  return (
    <NumberInput
      {...input}
      description={help}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={begun ?? value ?? ''}
      onChange={change}
      onBlur={() => setBegun(undefined)}
      clampBehavior="none"
      min={min}
      max={max}
      decimalScale={decimals}
      error={isBeyond(value, { min, max }) ? bounds : wrong}
      w={wide ? undefined : { base: '100%', xs: 150 }}
    />
  );
}
