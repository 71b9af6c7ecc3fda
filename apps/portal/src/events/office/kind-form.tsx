import {
  Button,
  Checkbox,
  ColorInput,
  Group,
  MultiSelect,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { GatheringWithTemplate, Kind } from '../../api/gatherings.js';
import { dayText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { isBeyond } from '../../shown/bounds.js';
import { CountInput } from '../../shown/count-input.js';
import { KindQuestions } from './kind-questions.js';

interface KindFormProps {
  /** Without a code: a new one. */
  first: Kind;
  event: GatheringWithTemplate;
  save: (kind: Kind) => void;
  drop: (code: string) => void;
  pending: boolean;
  close: () => void;
}

export function KindForm({ first, event, save, drop, pending, close }: KindFormProps) {
  const t = useText('eventOffice');
  const setup = useText('eventSetup');
  const { template } = event;
  const pick = usePick();
  const [kind, setKind] = useState(first);
  const set = (part: Partial<Kind>) => setKind({ ...kind, ...part });
  const isTaken = !first.code && template.kinds.some(({ code }) => code === kind.code);
  const lacksOptions = kind.fields.some((field) => field.kind === 'choice' && (field.options ?? []).length < 2);
  const isCrowded = places.some(([key, bounds]) => isBeyond(kind[key], bounds));
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!isTaken && !lacksOptions && !isCrowded) save(kind);
  };
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <Title order={2}>{first.code ? t('editKind', { name: pick(first.name) }) : t('addKind')}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing={16}>
          {!first.code && (
            <TextInput
              label={t('kindCode')}
              description={t('kindCodeHelp')}
              value={kind.code}
              onChange={({ currentTarget }) => set({ code: currentTarget.value.toLowerCase().replaceAll(' ', '-') })}
              pattern="[a-z][a-z0-9\-]{0,49}"
              error={isTaken && setup('codeTaken')}
              required
            />
          )}
          <TextInput
            label={t('nameVi')}
            value={kind.name.vi}
            onChange={({ currentTarget }) => set({ name: { ...kind.name, vi: currentTarget.value } })}
            required
          />
          <TextInput
            label={t('nameEn')}
            value={kind.name.en}
            onChange={({ currentTarget }) => set({ name: { ...kind.name, en: currentTarget.value } })}
            required
          />
          <PlacesFields kind={kind} set={set} />
          <Select
            label={t('approval')}
            data={(['automatic', 'manual', 'invitation'] as const).map((value) => ({
              value,
              label: t(`approval.${value}`),
            }))}
            value={kind.approval}
            onChange={(approval) => approval && set({ approval })}
            allowDeselect={false}
          />
          <ColorInput
            label={t('colour')}
            value={kind.colour}
            onChange={(colour) => set({ colour: colour.toLowerCase() })}
            format="hex"
            withEyeDropper={false}
          />
          <MultiSelect
            label={t('zones')}
            data={template.zones.map(({ code, name }) => ({ value: code, label: pick(name) }))}
            value={kind.zones}
            onChange={(zones) => set({ zones })}
            withAsterisk
          />
          <DaysSelect event={event} days={kind.days} set={(days) => set({ days })} />
        </SimpleGrid>
        <Checkbox
          label={t('waitingList')}
          checked={kind.waitingList}
          onChange={({ currentTarget }) => set({ waitingList: currentTarget.checked })}
        />
        <KindQuestions fields={kind.fields} saved={first.fields} set={(fields) => set({ fields })} />
        <Group gap={8}>
          <Button type="submit" loading={pending} disabled={kind.zones.length === 0}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('dismiss')}
          </Button>
          {first.code && template.kinds.length > 1 && (
            <Button variant="subtle" color="red" onClick={() => drop(first.code)}>
              {setup('dropKind')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** On which days the badge opens doors. */
function DaysSelect({
  event,
  days,
  set,
}: {
  event: GatheringWithTemplate;
  days: number[];
  set: (days: number[]) => void;
}) {
  const t = useText('eventSetup');
  const begins = Date.parse(event.startsOn);
  const count = Math.round((Date.parse(event.endsOn) - begins) / 86_400_000) + 1;
  const dateOf = (n: number) => dayText(new Date(begins + (n - 1) * 86_400_000), 'UTC');
  return (
    <MultiSelect
      label={t('days')}
      description={t('daysHelp')}
      inputWrapperOrder={['label', 'input', 'description']}
      data={Array.from({ length: count }, (_, n) => {
        return { value: String(n + 1), label: t('day', { n: n + 1, date: dateOf(n + 1) }) };
      })}
      value={days.map(String)}
      onChange={(next) => set(next.map(Number).toSorted((a, b) => a - b))}
    />
  );
}

const places = [
  ['quota', { min: 0, max: 100_000 }],
  ['perOrganisation', { min: 1, max: 1000 }],
] as const;

/** How many there are, and how many of one organisation. */
function PlacesFields({ kind, set }: { kind: Kind; set: (part: Partial<Kind>) => void }) {
  const t = useText('eventOffice');
  return places.map(([key, bounds]) => (
    <CountInput
      key={key}
      label={t(key)}
      help={t('quotaHelp')}
      value={kind[key]}
      onChange={(value) => set({ [key]: value ?? null })}
      {...bounds}
      wide
    />
  ));
}
