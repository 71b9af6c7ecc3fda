import {
  Button,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { apply, type ApplyInput, type FloorMap } from '../../api/floor.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { useFirstWrong } from '../../shown/use-first-wrong.js';
import { errorsBeside } from '../office/event-errors.js';

const nothing: ApplyInput = {
  ...{ company: '', technologies: [], fieldCodes: [], size: 9, zoneCode: null, powerWatts: 1000 },
  ...{ subsidyClass: '', contactName: '', contactPhone: '', note: null },
};

const places = [
  ...['company', 'technologies', 'fieldCodes', 'size', 'powerWatts', 'zoneCode', 'subsidyClass'],
  ...['contactName', 'contactPhone'],
];

interface ApplyFormProps {
  gatheringId: string;
  map: FloorMap;
  onSent: () => void;
}

/** What an exhibitor wants; errors stand beside their fields. */
export function ApplyForm({ gatheringId, map, onSent }: ApplyFormProps) {
  const t = useText('floor');
  const pick = usePick();
  const { subsidyClasses, fields } = map.rules;
  const [value, setValue] = useState({ ...nothing, subsidyClass: subsidyClasses[0]!.code });
  const set = (more: Partial<ApplyInput>) => setValue((before) => ({ ...before, ...more }));
  const act = useAct({
    run: () => apply(gatheringId, value),
    done: t('sent'),
    refresh: [['my-booths', gatheringId]],
    then: onSent,
  });
  const { at: errorOf, rest } = errorsBeside(act.error, places);
  const form = useFirstWrong<HTMLDivElement>(0, act.error);
  const zones = map.features.filter(({ properties }) => properties.kind === 'zone');
  const text = (field: 'company' | 'contactName' | 'contactPhone', description?: string) => (
    <TextInput
      required
      label={t(field)}
      description={description}
      error={errorOf(field)}
      value={value[field]}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
    />
  );
  return (
    <Stack ref={form} component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12} maw={720}>
      <Title order={2}>{t('applyTitle')}</Title>
      {text('company')}
      <TagsInput
        required
        label={t('technologies')}
        description={t('technologiesHint')}
        error={errorOf('technologies')}
        maxTags={20}
        value={value.technologies}
        onChange={(technologies) => set({ technologies })}
      />
      <MultiSelect
        required
        label={t('fields')}
        maxValues={5}
        error={errorOf('fieldCodes')}
        value={value.fieldCodes}
        onChange={(fieldCodes) => set({ fieldCodes })}
        data={fields.map(({ code, name }) => ({ value: code, label: pick(name) }))}
      />
      <NeedsRow value={value} set={set} errorOf={errorOf} />
      <Group grow align="flex-start">
        <Select
          label={t('zone')}
          placeholder={t('anyZone')}
          clearable
          error={errorOf('zoneCode')}
          value={value.zoneCode ?? null}
          onChange={(zoneCode) => set({ zoneCode })}
          data={zones.map(({ properties: { code, name } }) => ({ value: code, label: name ? pick(name) : code }))}
        />
        <Select
          label={t('subsidy')}
          allowDeselect={false}
          error={errorOf('subsidyClass')}
          value={value.subsidyClass}
          onChange={(next) => set({ subsidyClass: next ?? value.subsidyClass })}
          data={subsidyClasses.map(({ code, name }) => ({ value: code, label: pick(name) }))}
        />
      </Group>
      {text('contactName', t('contactHint'))}
      {text('contactPhone')}
      <Textarea
        label={t('note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={value.note ?? ''}
        onChange={({ currentTarget }) => set({ note: currentTarget.value || null })}
      />
      <ProblemAlert error={rest} />
      <Group>
        <Button loading={act.isPending} onClick={() => act.mutate()}>
          {t('send')}
        </Button>
      </Group>
    </Stack>
  );
}

interface NeedsRowProps {
  value: ApplyInput;
  set: (more: Partial<ApplyInput>) => void;
  errorOf: (field: string) => string | undefined;
}

/** How large, and how much power. */
function NeedsRow({ value, set, errorOf }: NeedsRowProps) {
  const t = useText('floor');
  return (
    <Group grow align="flex-start">
      <NumberInput
        label={t('size')}
        min={1}
        max={1000}
        error={errorOf('size')}
        value={value.size}
        onChange={(next) => set({ size: Number(next) || 1 })}
      />
      <NumberInput
        label={t('power')}
        min={0}
        max={1_000_000}
        step={500}
        error={errorOf('powerWatts')}
        value={value.powerWatts}
        onChange={(next) => set({ powerWatts: Number(next) || 0 })}
      />
    </Group>
  );
}
