import { Input, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useText } from '../../i18n/use-text.js';
import type { Box } from './box.js';

interface BoxFieldsProps {
  box: Box;
  set: (part: Partial<Box>) => void;
  /** That it stands on something, or outside. */
  error?: string | undefined;
}

const fields = [
  ['x', 'fromX', 0],
  ['y', 'fromY', 0],
  ['width', 'width', 0.5],
  ['depth', 'depth', 0.5],
] as const;

/** Where a part of the floor stands and how large it is, in metres. */
export function BoxFields({ box, set, error }: BoxFieldsProps) {
  const t = useText('floorOffice');
  return (
    <Stack gap={4}>
      <SimpleGrid cols={2} spacing={12}>
        {fields.map(([key, label, min]) => (
          <NumberInput
            key={key}
            label={t(label)}
            min={min}
            max={2000}
            decimalScale={2}
            step={0.5}
            error={!!error}
            value={box[key]}
            onChange={(next) => typeof next === 'number' && set({ [key]: next })}
          />
        ))}
      </SimpleGrid>
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
}
