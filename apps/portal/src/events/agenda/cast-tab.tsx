import { ActionIcon, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { AgendaDraft, AgendaRoom, DraftSpeaker } from '../../api/agenda.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { said } from './day-list.js';
import { RoomForm } from './room-form.js';
import { SpeakerForm } from './speaker-form.js';
import type { EditAgenda } from './use-draft.js';

const noRoom = (): AgendaRoom => ({ id: crypto.randomUUID(), name: { vi: '', en: '' }, building: '', capacity: 100 });
const nobody = (): DraftSpeaker => ({
  ...{ id: crypto.randomUUID(), name: '', title: '', organisation: '', accountId: null, available: [] },
});

/** Where sessions are held and who speaks. */
export function CastTab({ draft, edit }: { draft: AgendaDraft; edit: EditAgenda }) {
  const t = useText('agendaOffice');
  const language = useLanguage();
  const [room, setRoom] = useState<AgendaRoom>();
  const [speaker, setSpeaker] = useState<DraftSpeaker>();
  const close = () => {
    // What was refused of one is nothing against the next.
    edit.reset();
    setRoom(undefined);
    setSpeaker(undefined);
  };
  return (
    <Stack gap={20}>
      <Listed title={t('rooms')} add={t('addRoom')} onAdd={() => setRoom(noRoom())}>
        {draft.rooms.map((one) => (
          <Line
            key={one.id}
            name={said(one.name, language)}
            about={[one.building, String(one.capacity)].filter(Boolean).join(' · ')}
            onEdit={() => setRoom(one)}
            onDrop={() => edit.mutate({ what: 'room-dropped', id: one.id })}
          />
        ))}
      </Listed>
      <Listed title={t('people')} add={t('addSpeaker')} onAdd={() => setSpeaker(nobody())}>
        {draft.speakers.map((one) => (
          <Line
            key={one.id}
            name={[one.title, one.name].filter(Boolean).join(' ')}
            about={one.organisation}
            onEdit={() => setSpeaker(one)}
            onDrop={() => edit.mutate({ what: 'speaker-dropped', id: one.id })}
          />
        ))}
      </Listed>
      {room && <RoomForm key={room.id} room={room} edit={edit} onClose={close} />}
      {speaker && <SpeakerForm key={speaker.id} speaker={speaker} edit={edit} onClose={close} />}
    </Stack>
  );
}

interface ListedProps {
  title: string;
  add: string;
  onAdd: () => void;
  children: ReactNode[];
}

function Listed({ title, add, onAdd, children }: ListedProps) {
  return (
    <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12}>
      <Group justify="space-between">
        <Title order={2}>{`${title} (${children.length})`}</Title>
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={onAdd}>
          {add}
        </Button>
      </Group>
      {children.length > 0 && (
        <Table aria-label={title}>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

interface LineProps {
  name: string;
  about: string;
  onEdit: () => void;
  onDrop: () => void;
}

function Line({ name, about, onEdit, onDrop }: LineProps) {
  const t = useText('agendaOffice');
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={500}>{name}</Text>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      </Table.Td>
      <Table.Td w={96}>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon variant="subtle" size={40} aria-label={t('edit', { name })} onClick={onEdit}>
            <IconPencil size={18} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="red" size={40} aria-label={t('remove', { name })} onClick={onDrop}>
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
