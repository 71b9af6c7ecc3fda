import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { BoothInput, FloorFeature, FloorMap } from '../../api/floor.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { BoxFields } from './box-fields.js';
import { boxOf, fitted } from './box.js';
import { errorAbove, errorAt } from './floor-errors.js';
import { partsOf } from './undo-edit.js';
import type { EditFloor } from './use-floor-edits.js';

interface BoothFormProps {
  id: string;
  first: BoothInput;
  /** As it stands on the map; undefined: a new one. */
  booth: FloorFeature | undefined;
  map: FloorMap;
  edit: EditFloor;
  close: () => void;
}

/** One booth by numbers: what would stand on another one is refused, and the refusal stands at the numbers. */
export function BoothForm({ id, first, booth, map, edit, close }: BoothFormProps) {
  const t = useText('floorOffice');
  const pick = usePick();
  const [value, setValue] = useState(first);
  const set = (part: Partial<BoothInput>) => setValue((before) => ({ ...before, ...part }));
  const box = boxOf(value.outline);
  const company = booth?.properties.exhibitor?.company;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ what: 'booth', id, body: value });
  };
  return (
    <form onSubmit={submit} aria-label={t('booth')}>
      <Stack gap={12}>
        <Title order={2} size="h3">
          {booth ? t('edit', { code: booth.properties.code }) : t('addBooth')}
        </Title>
        <SimpleGrid cols={2} spacing={12}>
          <TextInput
            label={t('boothCode')}
            description={t('codeHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={value.code}
            onChange={({ currentTarget }) => set({ code: currentTarget.value.toUpperCase() })}
            pattern="[A-Z0-9][A-Z0-9\-]{0,19}"
            error={errorAt(edit.error, 'code')}
            required
          />
          <NumberInput
            label={t('power')}
            min={0}
            max={1_000_000}
            allowDecimal={false}
            error={errorAt(edit.error, 'powerWatts')}
            value={value.powerWatts}
            onChange={(next) => set({ powerWatts: Number(next) || 0 })}
          />
        </SimpleGrid>
        <Select
          label={t('zone')}
          allowDeselect={false}
          error={errorAt(edit.error, 'zoneCode')}
          value={value.zoneCode}
          onChange={(next) => next && set({ zoneCode: next })}
          data={partsOf(map, 'zone').map(({ properties: { code, name } }) => {
            return { value: code, label: name ? pick(name) : code };
          })}
        />
        <BoxFields
          box={box}
          set={(part) => set({ outline: fitted(value.outline, { ...box, ...part }) })}
          error={errorAt(edit.error, 'outline')}
        />
        {company && (
          <Text size="sm" c="dimmed">
            {t('heldBy', { company })}
          </Text>
        )}
        <ProblemAlert error={errorAbove(edit.error)} />
        <Group gap={8}>
          <Button type="submit" loading={edit.isPending}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('dismiss')}
          </Button>
          {booth && !company && (
            <Button
              variant="subtle"
              color="red"
              onClick={() => edit.mutate({ what: 'booth-dropped', id }, { onSuccess: close })}
            >
              {t('drop', { code: booth.properties.code })}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
