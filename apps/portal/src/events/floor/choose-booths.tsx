import { Button, Group, Modal, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { BoothApplication, FloorMap, Step } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { boothsOf } from './find-on-floor.js';

interface ChooseBoothsProps {
  application: BoothApplication;
  step: 'offer' | 'move';
  map: FloorMap;
  error: unknown;
  isPending: boolean;
  onChosen: (step: Step) => void;
  onClose: () => void;
}

/** Free booths, those of the zone that was wished for first. */
export function ChooseBooths({ application, step, map, error, isPending, onChosen, onClose }: ChooseBoothsProps) {
  const t = useText('floor');
  const shown = useText('shown');
  const [chosen, setChosen] = useState<string[]>([]);
  const { company, zoneCode } = application;
  const free = boothsOf(map)
    .filter(({ properties }) => properties.exhibitor === null)
    .toSorted((a, b) => Number(b.properties.zoneCode === zoneCode) - Number(a.properties.zoneCode === zoneCode))
    .map(({ id, properties }) => ({ value: id, label: properties.code }));
  const [first] = chosen;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(step === 'offer' ? 'offerFor' : 'moveFor', { company })}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Stack gap={16}>
        {step === 'offer' ? (
          <MultiSelect
            searchable
            data-autofocus
            maxValues={10}
            label={t('offerBooths')}
            data={free}
            value={chosen}
            onChange={setChosen}
          />
        ) : (
          <Select
            searchable
            data-autofocus
            label={t('toBooth')}
            data={free}
            value={first ?? null}
            onChange={(next) => setChosen(next ? [next] : [])}
          />
        )}
        <Text c="dimmed">{t('oneTold', { company })}</Text>
        <ProblemAlert error={error} />
        <Group>
          <Button
            disabled={first === undefined}
            loading={isPending}
            onClick={() => first && onChosen(step === 'offer' ? { step, boothIds: chosen } : { step, boothId: first })}
          >
            {t(step === 'offer' ? 'offerAndTell' : 'moveAndTell')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
