import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AgendaRoom } from '../../api/agenda.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import type { EditAgenda } from './use-draft.js';

export function RoomForm({ room, edit, onClose }: { room: AgendaRoom; edit: EditAgenda; onClose: () => void }) {
  const t = useText('agendaOffice');
  const shown = useText('shown');
  const [{ id, ...body }, setValue] = useState(room);
  const set = (more: Partial<AgendaRoom>) => setValue((before) => ({ ...before, ...more }));
  return (
    <Modal opened onClose={onClose} title={t('rooms')} closeButtonProps={{ 'aria-label': shown('close') }}>
      <Stack gap={12}>
        <TextInput
          required
          data-autofocus
          label={t('roomName')}
          value={body.name.vi}
          onChange={({ currentTarget }) => set({ name: { ...body.name, vi: currentTarget.value } })}
        />
        <TextInput
          label={t('roomNameEn')}
          value={body.name.en}
          onChange={({ currentTarget }) => set({ name: { ...body.name, en: currentTarget.value } })}
        />
        <TextInput
          label={t('building')}
          value={body.building}
          onChange={({ currentTarget }) => set({ building: currentTarget.value })}
        />
        <NumberInput
          label={t('capacity')}
          min={1}
          max={100_000}
          value={body.capacity}
          onChange={(next) => set({ capacity: Number(next) || 1 })}
        />
        <ProblemAlert error={edit.error} />
        <Group>
          <Button
            loading={edit.isPending}
            disabled={body.name.vi.trim() === ''}
            onClick={() => edit.mutate({ what: 'room', id, body }, { onSuccess: onClose })}
          >
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
