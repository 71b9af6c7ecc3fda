import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import type { Criterion } from '../api/judging.js';

/** Yes or no: a criterion that knows nothing between. */
export function isVote({ scale }: Criterion): boolean {
  return scale.min === 0 && scale.max === 1 && scale.step === 1;
}

interface VoteProps {
  name: string;
  value: number | null;
  give: (value: number) => void;
  editable: boolean;
  missing: boolean;
}

export function Vote({ name, value, give, editable, missing }: VoteProps) {
  const t = useText('judging');
  const choices = [
    { value: '1', label: t('voteYes') },
    { value: '0', label: t('voteNo') },
  ];
  return (
    <Stack gap={4} align="flex-end">
      <SegmentedControl
        aria-label={name}
        size="md"
        data={choices}
        value={value === null ? '' : `${value}`}
        onChange={(next) => give(Number(next))}
        disabled={!editable}
      />
      {missing && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('voteMissing')}
        </Text>
      )}
    </Stack>
  );
}
