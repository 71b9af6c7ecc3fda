import { Button, Group, NumberInput, SegmentedControl, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { drawHall, drawRow, type FloorMap } from '../../api/floor.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { FloorPlan } from './floor-map.js';
import classes from './floor.module.css';

interface DrawingProps {
  gatheringId: string;
  map: FloorMap;
}

/** The hall, and rows of booths; nobody draws two hundred by hand. */
export function DrawingTab({ gatheringId, map }: DrawingProps) {
  if (map.features.length === 0) return <HallForm gatheringId={gatheringId} map={map} />;
  return (
    <div className={classes.split}>
      <FloorPlan map={map} onChoose={() => undefined} />
      <RowForm gatheringId={gatheringId} map={map} />
    </div>
  );
}

function HallForm({ gatheringId, map }: DrawingProps) {
  const t = useText('floor');
  const [width, setWidth] = useState(100);
  const [depth, setDepth] = useState(60);
  const outline = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: depth },
    { x: 0, y: depth },
  ];
  const zones = [{ code: 'hall', name: { vi: 'Toàn sảnh', en: 'Whole hall' }, outline }];
  const act = useAct({
    run: () => drawHall(gatheringId, { outline, zones }, map.version),
    done: t('done'),
    refresh: [['floor', gatheringId]],
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} maw={520}>
      <Title order={2}>{t('hallTitle')}</Title>
      <Text>{t('hallBody')}</Text>
      <Group grow>
        <NumberInput
          label={t('hallWidth')}
          min={5}
          max={1000}
          value={width}
          onChange={(next) => setWidth(Number(next) || 5)}
        />
        <NumberInput
          label={t('hallDepth')}
          min={5}
          max={1000}
          value={depth}
          onChange={(next) => setDepth(Number(next) || 5)}
        />
      </Group>
      <ProblemAlert error={act.error} />
      <Group>
        <Button loading={act.isPending} onClick={() => act.mutate()}>
          {t('drawHall')}
        </Button>
      </Group>
    </Stack>
  );
}

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

function RowForm({ gatheringId, map }: DrawingProps) {
  const t = useText('floor');
  const pick = usePick();
  const zones = map.features.filter(({ properties }) => properties.kind === 'zone');
  const [row, setRow] = useState(aRow);
  const [zoneCode, setZone] = useState(zones[0]?.properties.code ?? '');
  const [direction, setDirection] = useState('right');
  const act = useAct({
    run: () => {
      const { x, y, ...rest } = row;
      const towards = direction === 'right' ? { x: x + 1, y } : { x, y: y + 1 };
      return drawRow(gatheringId, { ...rest, zoneCode, from: { x, y }, towards }, map.version);
    },
    done: t('done'),
    refresh: [['floor', gatheringId]],
  });
  return (
    <Stack className="surface" p={16} gap={12} component="section">
      <Title order={2}>{t('rowTitle')}</Title>
      <Select
        label={t('zone')}
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
      <ProblemAlert error={act.error} />
      <Group>
        <Button loading={act.isPending} onClick={() => act.mutate()}>
          {t('addRow')}
        </Button>
      </Group>
    </Stack>
  );
}
