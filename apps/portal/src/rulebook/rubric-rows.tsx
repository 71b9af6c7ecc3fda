import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Stage } from '@sangtao/programmes/rulebook';
import { useText } from '../i18n/use-text.js';
import { Bilingual } from './bilingual.js';
import { CountInput } from '../shown/count-input.js';

type Rubric = Stage['criteria'][number]['rubric'];

interface RubricRowsProps {
  rubric: Rubric;
  /** A new band begins here. */
  from: number;
  change: (rubric: Rubric) => void;
  frozen: boolean;
}

/** What points from each step upwards mean; judges read it beside the points. */
export function RubricRows({ rubric, from, change, frozen }: RubricRowsProps) {
  const t = useText('rulebook');
  const set = (index: number, part: Partial<Rubric[number]>) =>
    change(rubric.map((band, at) => (at === index ? { ...band, ...part } : band)));
  return (
    <Stack gap={12}>
      <Text fw={600}>{t('rubric')}</Text>
      {rubric.map((band, index) => (
        <Group key={index} gap={12} align="flex-start" wrap="nowrap">
          <Stack gap={8} flex={1} miw={0}>
            <CountInput
              label={t('rubricFrom')}
              value={band.from}
              onChange={(value) => set(index, { from: value ?? 0 })}
              decimals={2}
              disabled={frozen}
            />
            <Bilingual
              label={t('rubricText')}
              value={band.text}
              onChange={(text) => set(index, { text })}
              disabled={frozen}
              long
            />
          </Stack>
          {!frozen && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              onClick={() => change(rubric.filter((_, at) => at !== index))}
              aria-label={t('remove', { name: t('rubricBand', { from: band.from }) })}
            >
              <IconTrash size={20} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {!frozen && (
        <Group>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} />}
            onClick={() => change([...rubric, { from, text: { vi: '', en: '' } }])}
          >
            {t('addRubric')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
