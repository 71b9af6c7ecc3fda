import { Button, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import type { FormDraft } from './form-draft.js';
import { PartyRows } from './party-rows.js';
import { ContactFields, SigningFields } from './signing-fields.js';

interface AgreementFormProps {
  from: FormDraft;
  /** A written one keeps its kind and its province. */
  written: boolean;
  /** Provinces that it may be given to; undefined: all. */
  provinces?: string[] | undefined;
  submitLabel: string;
  pending: boolean;
  problem: ReactNode;
  /** Also told of every change: another content is another request. */
  onChange?: () => void;
  submit: (draft: FormDraft) => void;
}

export function AgreementForm(props: AgreementFormProps) {
  const { from, written, provinces, submitLabel, pending, problem, onChange, submit } = props;
  const t = useText('agreement');
  const [draft, setDraft] = useState(from);
  const { choices } = useProvinces();
  const set = (part: Partial<FormDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    onChange?.();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(draft);
  };
  return (
    <form onSubmit={send}>
      <Stack gap={16} className="surface" p={{ base: 16, sm: 24 }}>
        {!written && (
          <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
            <Select
              label={t('kindLabel')}
              data={(['memorandum', 'programme'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
              value={draft.kind}
              onChange={(value) => value && set({ kind: value })}
              allowDeselect={false}
            />
            <Select
              label={t('province')}
              data={choices.filter(({ value }) => !provinces || provinces.includes(value))}
              value={draft.provinceCode || null}
              onChange={(value) => set({ provinceCode: value ?? '' })}
              searchable
              required
            />
          </Group>
        )}
        <TextInput
          label={t('subject')}
          value={draft.subject}
          onChange={({ currentTarget }) => set({ subject: currentTarget.value })}
          maxLength={300}
          required
        />
        <PartyRows parties={draft.parties} set={(parties) => set({ parties })} />
        <ContactFields draft={draft} set={set} />
        <Terms draft={draft} set={set} />
        <SigningFields draft={draft} set={set} />
        {problem}
        <Group>
          <Button type="submit" loading={pending}>
            {submitLabel}
          </Button>
        </Group>
        {!written && (
          <Text size="sm" c="dimmed">
            {t('signBody')}
          </Text>
        )}
      </Stack>
    </form>
  );
}

function Terms({ draft, set }: { draft: FormDraft; set: (part: Partial<FormDraft>) => void }) {
  const t = useText('agreement');
  return (
    <>
      <Textarea
        label={t('deliverables')}
        description={t('deliverablesHelp')}
        value={draft.deliverables}
        onChange={({ currentTarget }) => set({ deliverables: currentTarget.value })}
        autosize
        minRows={2}
      />
      <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
        <TextInput
          type="date"
          label={t('reviewOn')}
          description={t('reviewHelp')}
          value={draft.reviewOn}
          onChange={({ currentTarget }) => set({ reviewOn: currentTarget.value })}
          required
        />
        <NumberInput
          label={t('startWithinLabel')}
          value={draft.startWithinDays}
          onChange={(value) => set({ startWithinDays: Number(value) || 30 })}
          min={1}
          max={365}
          allowDecimal={false}
        />
      </Group>
      <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
        <NumberInput
          label={t('valueLabel')}
          value={draft.valueVnd}
          onChange={(value) => set({ valueVnd: value === '' ? '' : Number(value) })}
          min={0}
          max={9_000_000_000_000_000}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
        />
        <TextInput
          label={t('place')}
          value={draft.place}
          onChange={({ currentTarget }) => set({ place: currentTarget.value })}
          maxLength={200}
        />
      </Group>
    </>
  );
}
