import {
  Button,
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import type { FloorMap } from '../../api/floor.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { partsOf } from './undo-edit.js';
import type { EditFloor } from './use-floor-edits.js';

const aRow = {
  ...{ prefix: 'A', firstNumber: 1, count: 20, x: 5, y: 5, width: 3, depth: 3, gap: 0, powerWatts: 2000 },
};
const numbers = {
  ...{ firstNumber: [1, 900], count: [1, 100], x: [0, 2000], y: [0, 2000] },
  ...{ width: [1, 50], depth: [1, 50], gap: [0, 50], powerWatts: [0, 1_000_000] },
} as const;
const labels = {
  firstNumber: 'firstNumber',
  count: 'count',
  x: 'fromX',
  y: 'fromY',
  width: 'boothWidth',
  depth: 'boothDepth',
  gap: 'gap',
  powerWatts: 'power',
} as const;

/** Twenty booths at once; nobody draws two hundred by hand. */
export function RowForm({ map, edit }: { map: FloorMap; edit: EditFloor }) {
  const t = useText('floor');
  const office = useText('floorOffice');
  const pick = usePick();
  const zones = partsOf(map, 'zone');
  const [row, setRow] = useState(aRow);
  const [zoneCode, setZone] = useState(zones[0]?.properties.code ?? '');
  const [direction, setDirection] = useState('right');
  const add = () => {
    const { x, y, ...rest } = row;
    const towards = direction === 'right' ? { x: x + 1, y } : { x, y: y + 1 };
    edit.mutate({ what: 'row', body: { ...rest, zoneCode, from: { x, y }, towards } });
  };
  return (
    <Stack gap={12} component="section" aria-label={t('rowTitle')}>
      <Title order={2} size="h3">
        {t('rowTitle')}
      </Title>
      <Select
        label={office('zone')}
        allowDeselect={false}
        value={zoneCode}
        onChange={(next) => setZone(next ?? zoneCode)}
        data={zones.map(({ properties: { code, name } }) => ({ value: code, label: name ? pick(name) : code }))}
      />
      <TextInput
        label={t('prefix')}
        value={row.prefix}
        onChange={({ currentTarget }) => setRow({ ...row, prefix: currentTarget.value.toUpperCase() })}
      />
      <SegmentedControl
        aria-label={t('direction')}
        value={direction}
        onChange={setDirection}
        data={[
          { value: 'right', label: t('right') },
          { value: 'down', label: t('down') },
        ]}
      />
      <SimpleGrid cols={2} spacing={12}>
        {(Object.keys(numbers) as (keyof typeof numbers)[]).map((key) => (
          <NumberInput
            key={key}
            label={t(labels[key])}
            min={numbers[key][0]}
            max={numbers[key][1]}
            value={row[key]}
            onChange={(next) => setRow({ ...row, [key]: Number(next) || numbers[key][0] })}
          />
        ))}
      </SimpleGrid>
      <ProblemAlert error={edit.error} />
      <Group>
        <Button loading={edit.isPending} onClick={add}>
          {t('addRow')}
        </Button>
      </Group>
    </Stack>
  );
}
