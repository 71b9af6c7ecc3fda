import { Button, Checkbox, Group, Modal, MultiSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { hazards } from '@sangtao/programmes/gathering-floor';
import { useState, type FormEvent } from 'react';
import type { AreaInput } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { BoxFields } from './box-fields.js';
import { boxOf, fitted } from './box.js';
import { errorAbove, errorAt } from './floor-errors.js';
import { NameFields } from './name-fields.js';
import type { EditFloor } from './use-floor-edits.js';

interface AreaFormProps {
  id: string;
  first: AreaInput;
  edit: EditFloor;
  onClose: () => void;
}

/** Where things are shown working, and what the place bears. */
export function AreaForm({ id, first, edit, onClose }: AreaFormProps) {
  const t = useText('floorOffice');
  const [value, setValue] = useState(first);
  const set = (part: Partial<AreaInput>) => setValue((before) => ({ ...before, ...part }));
  const box = boxOf(value.outline);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ what: 'area', id, body: value }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      closeButtonProps={{ 'aria-label': t('dismiss') }}
      title={first.code ? t('edit', { code: first.code }) : t('addArea')}
    >
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextInput
            data-autofocus
            label={t('areaCode')}
            description={t('codeHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={value.code}
            onChange={({ currentTarget }) => set({ code: currentTarget.value.toUpperCase() })}
            pattern="[A-Z0-9][A-Z0-9\-]{0,19}"
            error={errorAt(edit.error, 'code')}
            required
          />
          <NameFields name={value.name} set={(name) => set({ name })} error={errorAt(edit.error, 'name')} />
          <BoxFields
            box={box}
            set={(part) => set({ outline: fitted(value.outline, { ...box, ...part }) })}
            error={errorAt(edit.error, 'outline')}
          />
          <SimpleGrid cols={2} spacing={12}>
            <NumberInput
              label={t('power')}
              min={0}
              max={1_000_000}
              allowDecimal={false}
              error={errorAt(edit.error, 'powerWatts')}
              value={value.powerWatts}
              onChange={(next) => set({ powerWatts: Number(next) || 0 })}
            />
            <NumberInput
              label={t('floorLoad')}
              min={0}
              max={100_000}
              allowDecimal={false}
              error={errorAt(edit.error, 'floorLoad')}
              value={value.floorLoad}
              onChange={(next) => set({ floorLoad: Number(next) || 0 })}
            />
          </SimpleGrid>
          <MultiSelect
            label={t('allows')}
            data={hazards.map((one) => ({ value: one, label: t(one) }))}
            error={errorAt(edit.error, 'hazards')}
            value={value.allows}
            onChange={(next) => set({ allows: hazards.filter((one) => next.includes(one)) })}
          />
          <Checkbox
            label={t('parallel')}
            description={t('parallelHelp')}
            error={errorAt(edit.error, 'startsAt')}
            checked={value.parallel}
            onChange={({ currentTarget }) => set({ parallel: currentTarget.checked })}
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
