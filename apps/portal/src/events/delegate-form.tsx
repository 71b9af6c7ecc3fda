import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { checkAnswers } from '@sangtao/programmes/delegate-form';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { DelegateContentInput, Kind } from '../api/gatherings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { FormerProvince } from '../shown/former-province.js';
import { useFirstWrong } from '../shown/use-first-wrong.js';
import { KindFields, type Answers } from './kind-fields.js';
import { errorsBeside } from './office/event-errors.js';

const lines = ['name', 'organisation', 'position', 'phone'] as const;

export interface Typed {
  name: string;
  organisation: string;
  position: string;
  phone: string;
  provinceCode: string | null;
  /** Of the 63 until 2025, where several were merged and somebody wants it known. */
  formerProvinceCode: string | null;
  answers: Answers;
  inviteAgain: boolean;
}

interface DelegateFormProps {
  kind: Kind;
  first: Typed;
  send: (content: DelegateContentInput) => void;
  label: string;
  pending: boolean;
  error: unknown;
  /** Above the button, such as what has to be agreed to. */
  children?: ReactNode;
  ready?: boolean;
  marked?: boolean;
}

/** Who somebody is and what their kind is asked; what is wrong stands beside its field, and nothing that was typed is lost. */
export function DelegateForm({
  kind,
  first,
  send,
  label,
  pending,
  error,
  children,
  ready = true,
  marked,
}: DelegateFormProps) {
  const t = useText('event');
  const { choices } = useProvinces();
  const [typed, setTyped] = useState(first);
  const [tries, setTries] = useState(0);
  const tried = tries > 0;
  const form = useFirstWrong<HTMLFormElement>(tries, error);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  // Answers to another kind's questions are none of this one's.
  const answers = Object.fromEntries(
    Object.entries(typed.answers).filter(
      ([key, value]) => value !== '' && kind.fields.some((field) => field.key === key),
    ),
  );
  const problems = new Set(checkAnswers(kind, answers).map(({ field }) => field));
  const fromServer = errorsBeside(error, [...lines, ...kind.fields.map(({ key }) => key)]);
  const errorOf = (field: string) => {
    if (tried && (problems.has(field) || (field === 'name' && typed.name.trim() === ''))) return t('required');
    return fromServer.at(field);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (problems.size > 0 || typed.name.trim() === '') return;
    // Named one by one: a registration that is changed brings more than may be sent.
    const { name, organisation, position, phone, provinceCode, formerProvinceCode, inviteAgain } = typed;
    const former = provinceCode && formerProvinceCode ? { formerProvinceCode } : {};
    const from = provinceCode ? { provinceCode, ...former } : {};
    send({ name, organisation, position, phone, answers, inviteAgain, ...from });
  };
  const line = (field: (typeof lines)[number], more: object = {}) => (
    <TextInput
      label={t(field)}
      value={typed[field]}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
      error={errorOf(field)}
      maxLength={field === 'organisation' ? 200 : 120}
      {...more}
    />
  );
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap={20} className="surface" p={{ base: 16, sm: 24 }}>
        {line('name', { withAsterisk: true, autoComplete: 'name' })}
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={20}>
          {line('organisation', { autoComplete: 'organization' })}
          {line('position')}
          {line('phone', { type: 'tel', autoComplete: 'tel' })}
          <Select
            label={t('province')}
            data={choices}
            value={typed.provinceCode}
            onChange={(provinceCode) => set({ provinceCode, formerProvinceCode: null })}
            searchable
            clearable
          />
          <FormerProvince
            provinceCode={typed.provinceCode}
            value={typed.formerProvinceCode}
            onChange={(formerProvinceCode) => set({ formerProvinceCode })}
          />
        </SimpleGrid>
        <KindFields
          kind={kind}
          answers={typed.answers}
          set={(key, value) => set({ answers: { ...typed.answers, [key]: value } })}
          errorOf={errorOf}
          {...(marked ? { marked } : {})}
        />
        <Checkbox
          label={t('inviteAgain')}
          checked={typed.inviteAgain}
          onChange={({ currentTarget }) => set({ inviteAgain: currentTarget.checked })}
        />
        {children}
        <ProblemAlert error={fromServer.rest} />
        <Group>
          <Button type="submit" size="md" loading={pending} disabled={!ready}>
            {label}
          </Button>
        </Group>
        {tried && problems.size > 0 && (
          <Text c="var(--mantine-color-error)" role="alert">
            {t('required')} ({problems.size})
          </Text>
        )}
      </Stack>
    </form>
  );
}
