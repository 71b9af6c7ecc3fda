import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DraftSpeaker } from '../../api/agenda.js';
import { fromLocal, toLocal } from '../../format/local-time.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import type { EditAgenda } from './use-draft.js';

interface SpeakerFormProps {
  speaker: DraftSpeaker;
  edit: EditAgenda;
  onClose: () => void;
}

export function SpeakerForm({ speaker, edit, onClose }: SpeakerFormProps) {
  const t = useText('agendaOffice');
  const shown = useText('shown');
  const [{ id, ...body }, setValue] = useState(speaker);
  const [first, ...others] = speaker.available;
  const [from, setFrom] = useState(first ? toLocal(new Date(first.from)) : '');
  const [until, setUntil] = useState(first ? toLocal(new Date(first.until)) : '');
  const set = (more: Partial<DraftSpeaker>) => setValue((before) => ({ ...before, ...more }));
  const save = () => {
    const window = from && until ? [{ from: fromLocal(from), until: fromLocal(until) }] : [];
    edit.mutate({ what: 'speaker', id, body: { ...body, available: [...window, ...others] } }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={t('people')} closeButtonProps={{ 'aria-label': shown('close') }}>
      <Stack gap={12}>
        <TextInput
          required
          data-autofocus
          label={t('name')}
          value={body.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label={t('personTitle')}
          value={body.title}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <TextInput
          label={t('organisation')}
          value={body.organisation}
          onChange={({ currentTarget }) => set({ organisation: currentTarget.value })}
        />
        <Group grow align="flex-start">
          <TextInput
            type="datetime-local"
            label={t('availableFrom')}
            description={t('always')}
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('availableUntil')}
            description={t('always')}
            value={until}
            onChange={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </Group>
        <ProblemAlert error={edit.error} />
        <Group>
          <Button loading={edit.isPending} disabled={body.name.trim() === ''} onClick={save}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
