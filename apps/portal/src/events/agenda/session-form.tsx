import { Button, Group, Modal, MultiSelect, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AgendaDraft, DraftSession } from '../../api/agenda.js';
import { Problem } from '../../api/problem.js';
import { fromLocal, toLocal } from '../../format/local-time.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { said } from './day-list.js';
import { PartRows } from './part-rows.js';
import { inputOf } from './session-input.js';
import type { EditAgenda } from './use-draft.js';

interface SessionFormProps {
  session: DraftSession;
  draft: AgendaDraft;
  edit: EditAgenda;
  onClose: () => void;
}

const kinds = ['talk', 'forum', 'workshop', 'demonstration', 'ceremony', 'signing', 'break'] as const;

/** One session with all that it is; what was typed stays when it is refused. */
export function SessionForm({ session, draft, edit, onClose }: SessionFormProps) {
  const t = useText('agendaOffice');
  const kindText = useText('agenda');
  const shown = useText('shown');
  const language = useLanguage();
  const [value, setValue] = useState(session);
  const set = (more: Partial<DraftSession>) => setValue((before) => ({ ...before, ...more }));
  const isNew = session.nr === 0;
  const errors = edit.error instanceof Problem ? edit.error.errors : [];
  const errorOf = (field: string) => errors.find((one) => one.field.split('.')[0] === field)?.message;
  const people = draft.speakers.map(({ id, name, organisation }) => {
    return { value: id, label: [name, organisation].filter(Boolean).join(', ') };
  });
  const save = () => {
    const { id, ...body } = inputOf(value);
    edit.mutate({ what: 'session', id, body }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(isNew ? 'newSession' : 'editSession')}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Stack gap={12}>
        <TextInput
          required
          data-autofocus
          label={t('titleVi')}
          error={errorOf('title')}
          value={value.title.vi}
          onChange={({ currentTarget }) => set({ title: { ...value.title, vi: currentTarget.value } })}
        />
        <TextInput
          label={t('titleEn')}
          value={value.title.en}
          onChange={({ currentTarget }) => set({ title: { ...value.title, en: currentTarget.value } })}
        />
        <Group grow align="flex-start">
          <Select
            label={t('kind')}
            allowDeselect={false}
            value={value.kind}
            onChange={(next) => set({ kind: kinds.find((one) => one === next) ?? value.kind })}
            data={kinds.map((one) => ({ value: one, label: kindText(one) }))}
          />
          <TextInput
            label={t('track')}
            value={value.track ?? ''}
            onChange={({ currentTarget }) => set({ track: currentTarget.value || null })}
          />
        </Group>
        <Select
          label={t('room')}
          allowDeselect={false}
          error={errorOf('roomId')}
          value={value.roomId}
          onChange={(next) => set({ roomId: next ?? value.roomId })}
          data={draft.rooms.map(({ id, name }) => ({ value: id, label: said(name, language) }))}
        />
        <TimeRow value={value} set={set} errorOf={errorOf} />
        <MultiSelect
          searchable
          label={t('speakers')}
          value={value.speakerIds}
          onChange={(speakerIds) => set({ speakerIds })}
          data={people}
        />
        <Abstracts value={value.abstract} onChange={(abstract) => set({ abstract })} />
        <PartRows parts={value.parts} people={people} onChange={(parts) => set({ parts })} />
        <ProblemAlert error={edit.error} />
        <Group justify="space-between">
          <Button loading={edit.isPending} disabled={value.title.vi.trim() === ''} onClick={save}>
            {t('save')}
          </Button>
          {!isNew && (
            <Button
              variant="subtle"
              color="red"
              onClick={() => edit.mutate({ what: 'session-dropped', id: session.id }, { onSuccess: onClose })}
            >
              {t('drop')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

interface TimeRowProps {
  value: DraftSession;
  set: (more: Partial<DraftSession>) => void;
  errorOf: (field: string) => string | undefined;
}

/** When, how long, and for how many. */
function TimeRow({ value, set, errorOf }: TimeRowProps) {
  const t = useText('agendaOffice');
  return (
    <Group grow align="flex-start">
      <TextInput
        type="datetime-local"
        label={t('startsAt')}
        error={errorOf('startsAt')}
        value={toLocal(new Date(value.startsAt))}
        onChange={({ currentTarget }) => currentTarget.value && set({ startsAt: fromLocal(currentTarget.value) })}
      />
      <NumberInput
        label={t('minutes')}
        min={1}
        max={1440}
        step={5}
        error={errorOf('minutes')}
        value={value.minutes}
        onChange={(next) => set({ minutes: Number(next) || 1 })}
      />
      <NumberInput
        label={t('expected')}
        min={0}
        max={100_000}
        value={value.expected ?? ''}
        onChange={(next) => set({ expected: next === '' ? null : Number(next) })}
      />
    </Group>
  );
}

interface AbstractsProps {
  value: DraftSession['abstract'];
  onChange: (value: DraftSession['abstract']) => void;
}

function Abstracts({ value, onChange }: AbstractsProps) {
  const t = useText('agendaOffice');
  return (
    <>
      <Textarea
        autosize
        minRows={2}
        label={t('abstractVi')}
        value={value.vi}
        onChange={({ currentTarget }) => onChange({ ...value, vi: currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        label={t('abstractEn')}
        value={value.en}
        onChange={({ currentTarget }) => onChange({ ...value, en: currentTarget.value })}
      />
    </>
  );
}
