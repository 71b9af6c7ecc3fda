import { ActionIcon, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AreaInput, FloorFeature, FloorMap, SlotInput } from '../../api/floor.js';
import { dayOf } from '../../format/local-time.js';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import { Empty, ProblemAlert } from '../../shown/answers.js';
import { said, timeText } from '../agenda/day-list.js';
import { useBears } from './area-facts.js';
import { AreaForm } from './area-form.js';
import { freeOn } from './booth-panel.js';
import { cornersOf } from './box.js';
import { nextStart } from './next-start.js';
import { SlotForm } from './slot-form.js';
import { areaInput, partsOf, slotInput } from './undo-edit.js';
import type { EditFloor } from './use-floor-edits.js';

interface AreasTabProps {
  map: FloorMap;
  event: { startsOn: string; endsOn: string };
  edit: EditFloor;
}

type Opened = { what: 'area'; id: string; first: AreaInput } | { what: 'slot'; id: string; first: SlotInput };

/** Demonstration areas with what each bears, and what is shown in them when. */
export function AreasTab({ map, event, edit }: AreasTabProps) {
  const t = useText('floorOffice');
  const navigate = useNavigate({ from: '/office/events/$gatheringId/floor' });
  const [opened, setOpened] = useState<Opened>();
  const open = (next: Opened | undefined) => {
    edit.reset();
    setOpened(next);
  };
  const areas = partsOf(map, 'area');
  const addArea = (
    <Button
      leftSection={<IconPlus size={18} />}
      onClick={() => open({ what: 'area', id: crypto.randomUUID(), first: newArea(map) })}
    >
      {t('addArea')}
    </Button>
  );
  if (partsOf(map, 'hall').length === 0) {
    const draw = <Button onClick={() => void navigate({ search: { tab: 'drawing' } })}>{t('toDrawing')}</Button>;
    return (
      <Empty title={t('noHall')} action={draw}>
        {t('noHallBody')}
      </Empty>
    );
  }
  return (
    <Stack gap={20}>
      {areas.length === 0 ? (
        <Empty title={t('noAreas')} action={addArea}>
          {t('noAreasBody')}
        </Empty>
      ) : (
        <Group justify="flex-end">{addArea}</Group>
      )}
      {!opened && <ProblemAlert error={edit.error} />}
      {areas.map((area) => (
        <AreaCard key={area.id} area={area} map={map} edit={edit} event={event} open={open} />
      ))}
      {opened?.what === 'area' && <AreaForm key={opened.id} {...opened} edit={edit} onClose={() => open(undefined)} />}
      {opened?.what === 'slot' && (
        <SlotForm key={opened.id} {...opened} map={map} edit={edit} onClose={() => open(undefined)} />
      )}
    </Stack>
  );
}

interface AreaCardProps extends AreasTabProps {
  area: FloorFeature;
  open: (what: Opened) => void;
}

function AreaCard({ area, map, event, edit, open }: AreaCardProps) {
  const t = useText('floorOffice');
  const pick = usePick();
  const bears = useBears();
  const { code, name } = area.properties;
  const slots = map.slots.filter(({ areaId }) => areaId === area.id);
  const first = newSlot(area.id, nextStart(slots, event, dayOf(new Date())));
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section" aria-label={code}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2}>{[code, name && pick(name)].filter(Boolean).join(' · ')}</Title>
          <Text size="sm" c="dimmed">
            {bears(area)}
          </Text>
        </div>
        <Acts
          code={code}
          onEdit={() => open({ what: 'area', id: area.id, first: areaInput(area) })}
          onDrop={() => edit.mutate({ what: 'area-dropped', id: area.id })}
        />
      </Group>
      {slots.length === 0 ? <Text c="dimmed">{t('noSlots')}</Text> : <Slots {...{ slots, map, edit, open, code }} />}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          aria-label={t('addSlotIn', { code })}
          onClick={() => open({ what: 'slot', id: crypto.randomUUID(), first })}
        >
          {t('addSlot')}
        </Button>
      </Group>
    </Stack>
  );
}

interface SlotsProps extends Omit<AreasTabProps, 'event'> {
  slots: FloorMap['slots'];
  code: string;
  open: (what: Opened) => void;
}

function Slots({ slots, code, map, edit, open }: SlotsProps) {
  const t = useText('floorOffice');
  const language = useLanguage();
  return (
    <Table aria-label={t('slotsOf', { code })}>
      <Table.Tbody>
        {slots.map((slot) => (
          <Table.Tr key={slot.id}>
            <Table.Td>
              <Text fw={500}>{said(slot.title, language)}</Text>
              <Text size="sm" c="dimmed">
                {[
                  weekdayText(new Date(slot.startsAt), language, map.timeZone).slice(0, -5),
                  timeText(slot, map.timeZone),
                  slot.exhibitor || t('nobodyYet'),
                ].join(' · ')}
              </Text>
            </Table.Td>
            <Table.Td w={96}>
              <Acts
                code={said(slot.title, language)}
                onEdit={() => open({ what: 'slot', id: slot.id, first: slotInput(slot) })}
                onDrop={() => edit.mutate({ what: 'slot-dropped', id: slot.id })}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Acts({ code, onEdit, onDrop }: { code: string; onEdit: () => void; onDrop: () => void }) {
  const t = useText('floorOffice');
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" size={40} aria-label={t('edit', { code })} onClick={onEdit}>
        <IconPencil size={18} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="red" size={40} aria-label={t('drop', { code })} onClick={onDrop}>
        <IconTrash size={18} />
      </ActionIcon>
    </Group>
  );
}

/** Ten metres by ten where nothing stands. */
function newArea(map: FloorMap): AreaInput {
  const size = { width: 10, depth: 10 };
  return {
    ...{ code: '', name: { vi: '', en: '' }, powerWatts: 10_000, floorLoad: 500, allows: [], parallel: false },
    outline: cornersOf({ ...freeOn(map, size), ...size }),
  };
}

function newSlot(areaId: string, startsAt: string): SlotInput {
  return {
    ...{ areaId, title: { vi: '', en: '' }, exhibitor: '', startsAt, minutes: 30 },
    ...{ powerWatts: 1000, floorLoad: 100, hazards: [] },
  };
}
