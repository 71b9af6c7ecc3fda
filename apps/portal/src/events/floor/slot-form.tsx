import { Button, Group, Modal, MultiSelect, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { hazards } from '@sangtao/programmes/gathering-floor';
import { useState, type FormEvent } from 'react';
import type { FloorFeature, FloorMap, SlotInput } from '../../api/floor.js';
import { fromLocal, toLocal } from '../../format/local-time.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useBears } from './area-facts.js';
import { errorAbove, errorAt } from './floor-errors.js';
import { partsOf } from './undo-edit.js';
import type { EditFloor } from './use-floor-edits.js';

interface SlotFormProps {
  id: string;
  first: SlotInput;
  map: FloorMap;
  edit: EditFloor;
  onClose: () => void;
}

/** A demonstration: when, by whom, and what it needs; what its area cannot bear is refused at the field. */
export function SlotForm({ id, first, map, edit, onClose }: SlotFormProps) {
  const t = useText('floorOffice');
  const pick = usePick();
  const bears = useBears();
  const [value, setValue] = useState(first);
  const set = (part: Partial<SlotInput>) => setValue((before) => ({ ...before, ...part }));
  const areas = partsOf(map, 'area');
  const area = areas.find((one) => one.id === value.areaId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ what: 'slot', id, body: value }, { onSuccess: onClose });
  };
  const nameOf = ({ properties: { code, name } }: FloorFeature) =>
    [code, name && pick(name)].filter(Boolean).join(' · ');
  return (
    <Modal opened onClose={onClose} size="lg" closeButtonProps={{ 'aria-label': t('dismiss') }} title={t('slot')}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <Select
            label={t('area')}
            description={area && bears(area)}
            allowDeselect={false}
            value={value.areaId}
            onChange={(next) => next && set({ areaId: next })}
            data={areas.map((one) => ({ value: one.id, label: nameOf(one) }))}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
            {(['vi', 'en'] as const).map((language) => (
              <TextInput
                key={language}
                label={t(language === 'vi' ? 'titleVi' : 'titleEn')}
                value={value.title[language]}
                onChange={({ currentTarget }) => set({ title: { ...value.title, [language]: currentTarget.value } })}
                maxLength={200}
                error={errorAt(edit.error, 'title')}
                required
              />
            ))}
          </SimpleGrid>
          <TextInput
            label={t('exhibitor')}
            description={t('exhibitorHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={value.exhibitor}
            onChange={({ currentTarget }) => set({ exhibitor: currentTarget.value })}
            maxLength={300}
            error={errorAt(edit.error, 'exhibitor')}
          />
          <Needs value={value} set={set} error={edit.error} />
          <MultiSelect
            label={t('hazards')}
            data={hazards.map((one) => ({ value: one, label: t(one) }))}
            error={errorAt(edit.error, 'hazards') && area && bears(area)}
            value={value.hazards}
            onChange={(next) => set({ hazards: hazards.filter((one) => next.includes(one)) })}
          />
          <ProblemAlert error={errorAbove(edit.error)} />
          <Group gap={8}>
            <Button type="submit" loading={edit.isPending}>
              {t('save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('dismiss')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface NeedsProps {
  value: SlotInput;
  set: (part: Partial<SlotInput>) => void;
  error: unknown;
}

const needs = [
  ['minutes', 'minutes', 1, 1440],
  ['powerWatts', 'power', 0, 1_000_000],
  ['floorLoad', 'floorLoad', 0, 100_000],
] as const;

/** When, how long, how much power and how heavy. */
function Needs({ value, set, error }: NeedsProps) {
  const t = useText('floorOffice');
  return (
    <SimpleGrid cols={2} spacing={12}>
      <TextInput
        type="datetime-local"
        label={t('startsAt')}
        error={errorAt(error, 'startsAt')}
        value={toLocal(new Date(value.startsAt))}
        onChange={({ currentTarget }) => currentTarget.value && set({ startsAt: fromLocal(currentTarget.value) })}
        required
      />
      {needs.map(([key, label, min, max]) => (
        <NumberInput
          key={key}
          label={t(label)}
          min={min}
          max={max}
          allowDecimal={false}
          error={errorAt(error, key)}
          value={value[key]}
          onChange={(next) => set({ [key]: Number(next) || min })}
        />
      ))}
    </SimpleGrid>
  );
}
