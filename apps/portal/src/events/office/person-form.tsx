import { Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import {
  correctInvitation,
  invitePerson,
  type DelegateInvitation,
  type GatheringWithTemplate,
} from '../../api/gatherings.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useProvinces } from '../../shown/directory.js';
import { useAct } from '../../shown/use-act.js';
import { errorsBeside } from './event-errors.js';
import { refreshOfInvitations } from './refresh-of-invitations.js';

interface PersonFormProps {
  event: GatheringWithTemplate;
  invitation?: DelegateInvitation;
  close: () => void;
}

const fields = ['name', 'email', 'organisation', 'kindCode', 'provinceCode'] as const;
const nobody = { name: '', email: '', organisation: '', kindCode: '', provinceCode: null as string | null };

/** Somebody to be invited. Its button says whether a letter goes out. */
export function PersonForm({ event, invitation, close }: PersonFormProps) {
  const t = useText('invitationOffice');
  const pick = usePick();
  const { choices } = useProvinces();
  const key = useRef(crypto.randomUUID());
  const [typed, setTyped] = useState<typeof nobody>(invitation ?? nobody);
  const [send, setSend] = useState(false);
  const maySend = !invitation && (event.state === 'announced' || event.state === 'running');
  const anew = invitation?.state === 'sent' && typed.email.trim().toLowerCase() !== invitation.email;
  const act = useAct({
    run: () => {
      const { name, email, organisation, kindCode, provinceCode } = typed;
      const person = { name, email, organisation, kindCode, ...(provinceCode ? { provinceCode } : {}) };
      if (invitation) return correctInvitation(event.id, invitation, person);
      return invitePerson(event.id, { ...person, send: maySend && send }, key.current);
    },
    done: ({ name, state }) =>
      invitation
        ? t(anew ? 'correctedAndSent' : 'corrected')
        : t(state === 'sent' ? 'addedAndSent' : 'added', { name }),
    refresh: refreshOfInvitations(event.id),
    then: close,
  });
  const errors = errorsBeside(act.error, fields);
  const set = (part: Partial<typeof nobody>) => {
    key.current = crypto.randomUUID();
    setTyped({ ...typed, ...part });
  };
  const line = (field: 'name' | 'email' | 'organisation', most: number, required = true) => (
    <TextInput
      label={t(field)}
      type={field === 'email' ? 'email' : 'text'}
      value={typed[field]}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
      error={errors.at(field)}
      maxLength={most}
      required={required}
      {...(field === 'name' ? { 'data-autofocus': true } : {})}
    />
  );
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    act.mutate();
  };
  const label = invitation ? t(anew ? 'saveAndSend' : 'save') : t(maySend && send ? 'addAndSend' : 'addQuietly');
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <Text c="dimmed">{t(invitation ? 'correctLead' : 'inviteLead')}</Text>
        {line('name', 120)}
        {line('email', 254)}
        {line('organisation', 200, false)}
        <Select
          label={t('kind')}
          data={event.template.kinds.map(({ code, name }) => ({ value: code, label: pick(name) }))}
          value={typed.kindCode || null}
          onChange={(code) => code && set({ kindCode: code })}
          error={errors.at('kindCode')}
          allowDeselect={false}
          required
        />
        <Select
          label={t('province')}
          data={choices}
          value={typed.provinceCode}
          onChange={(provinceCode) => set({ provinceCode })}
          error={errors.at('provinceCode')}
          searchable
          clearable
        />
        {maySend && (
          <Checkbox
            label={t('sendNow')}
            description={t('sendLater')}
            checked={send}
            onChange={({ currentTarget }) => {
              key.current = crypto.randomUUID();
              setSend(currentTarget.checked);
            }}
          />
        )}
        <ProblemAlert error={errors.rest} />
        <Group justify="flex-end" gap={8}>
          <Button type="submit" loading={act.isPending}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
