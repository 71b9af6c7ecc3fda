import { ActionIcon, Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { FloorMap, HallInput } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { BoxFields } from './box-fields.js';
import { boxOf, cornersOf, fitted } from './box.js';
import classes from './floor.module.css';
import { NameFields } from './name-fields.js';
import { hallInput } from './undo-edit.js';
import type { EditFloor } from './use-floor-edits.js';

type Zone = HallInput['zones'][number];

const wide = { x: 0, y: 0, width: 100, depth: 60 };

function firstHall(): HallInput {
  const outline = cornersOf(wide);
  return { outline, zones: [{ code: 'hall', name: { vi: 'Toàn sảnh', en: 'Whole hall' }, outline }] };
}

/** The hall's size and its zones; the first time the hall alone, which is one zone then. */
export function HallForm({ map, edit }: { map: FloorMap; edit: EditFloor }) {
  const t = useText('floorOffice');
  const isNew = map.features.length === 0;
  const [hall, setHall] = useState(() => (isNew ? firstHall() : hallInput(map)));
  const box = boxOf(hall.outline);
  const resize = (part: Partial<typeof box>) => {
    const outline = fitted(hall.outline, { ...box, ...part });
    setHall({ outline, zones: isNew ? hall.zones.map((zone) => ({ ...zone, outline })) : hall.zones });
  };
  const setZone = (at: number, part: Partial<Zone>) =>
    setHall({ ...hall, zones: hall.zones.map((zone, n) => (n === at ? { ...zone, ...part } : zone)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ what: 'hall', body: hall });
  };
  return (
    <form onSubmit={submit} aria-label={t('hallTitle')}>
      <Stack gap={16}>
        <Title order={2} size={isNew ? 'h2' : 'h3'}>
          {t(isNew ? 'firstHall' : 'hallTitle')}
        </Title>
        <Text c="dimmed">{t(isNew ? 'firstHallBody' : 'hallLead')}</Text>
        <SimpleGrid cols={2} spacing={12}>
          {(['width', 'depth'] as const).map((side) => (
            <NumberInput
              key={side}
              label={t(side === 'width' ? 'hallWidth' : 'hallDepth')}
              min={5}
              max={1000}
              decimalScale={2}
              value={box[side]}
              onChange={(next) => typeof next === 'number' && next > 0 && resize({ [side]: next })}
            />
          ))}
        </SimpleGrid>
        {!isNew &&
          hall.zones.map((zone, at) => (
            <ZoneFields
              key={at}
              nr={at + 1}
              zone={zone}
              set={(part) => setZone(at, part)}
              drop={() => setHall({ ...hall, zones: hall.zones.filter((_, n) => n !== at) })}
            />
          ))}
        <ProblemAlert error={edit.error} />
        <Group gap={8}>
          <Button type="submit" loading={edit.isPending}>
            {t(isNew ? 'firstHall' : 'saveHall')}
          </Button>
          {!isNew && (
            <Button
              variant="default"
              leftSection={<IconPlus size={18} />}
              onClick={() => setHall({ ...hall, zones: [...hall.zones, newZone(hall)] })}
            >
              {t('addZone')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function newZone({ outline, zones }: HallInput): Zone {
  const taken = new Set(zones.map(({ code }) => code));
  let n = zones.length + 1;
  while (taken.has(`zone-${n}`)) n++;
  const hall = boxOf(outline);
  return { code: `zone-${n}`, name: { vi: '', en: '' }, outline: cornersOf({ ...hall, depth: hall.depth / 2 }) };
}

interface ZoneFieldsProps {
  nr: number;
  zone: Zone;
  set: (part: Partial<Zone>) => void;
  drop: () => void;
}

function ZoneFields({ nr, zone, set, drop }: ZoneFieldsProps) {
  const t = useText('floorOffice');
  const box = boxOf(zone.outline);
  return (
    <Stack gap={12} role="group" aria-label={t('zoneOf', { n: nr })} className={classes.part}>
      <Group justify="space-between">
        <Text fw={600}>{t('zoneOf', { n: nr })}</Text>
        <ActionIcon variant="subtle" color="red" size={40} aria-label={t('drop', { code: zone.code })} onClick={drop}>
          <IconTrash size={18} />
        </ActionIcon>
      </Group>
      <NameFields name={zone.name} set={(name) => set({ name })} />
      <TextInput
        label={t('zoneCode')}
        value={zone.code}
        onChange={({ currentTarget }) => set({ code: currentTarget.value })}
        pattern="[a-z][a-z0-9\-]{0,49}"
        required
      />
      <BoxFields box={box} set={(part) => set({ outline: fitted(zone.outline, { ...box, ...part }) })} />
    </Stack>
  );
}
