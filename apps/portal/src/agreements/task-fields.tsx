import { Group, Select, TextInput } from '@mantine/core';
import type { Agreement } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { usePartyName } from './use-party-name.js';

export interface TaskDraft {
  title: string;
  party: string;
  dueOn: string;
  email: string;
  name: string;
}

interface TaskFieldsProps {
  draft: TaskDraft;
  set: (part: Partial<TaskDraft>) => void;
  parties: Agreement['parties'];
  /** Who answers for it now. */
  owner?: string | undefined;
}

/** What a task says: what, by which party, by when, and who answers for it where that is not the party's owner. */
export function TaskFields({ draft, set, parties, owner }: TaskFieldsProps) {
  const t = useText('agreement');
  const partyName = usePartyName();
  return (
    <>
      <TextInput
        label={t('taskTitle')}
        value={draft.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        maxLength={300}
        required
      />
      <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
        <Select
          label={t('side')}
          data={parties.map((party, nr) => ({ value: String(nr), label: partyName(party) }))}
          value={draft.party}
          onChange={(value) => value && set({ party: value })}
          allowDeselect={false}
        />
        <TextInput
          type="date"
          label={t('dueOn')}
          value={draft.dueOn}
          onChange={({ currentTarget }) => set({ dueOn: currentTarget.value })}
          required
        />
      </Group>
      <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
        <TextInput
          type="email"
          label={t('ownerEmail')}
          description={owner && t('ownerNow', { name: owner })}
          value={draft.email}
          onChange={({ currentTarget }) => set({ email: currentTarget.value })}
          maxLength={254}
        />
        <TextInput
          label={t('ownerName')}
          value={draft.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          maxLength={200}
          required={draft.email !== ''}
        />
      </Group>
    </>
  );
}

export function ownerOf({ email, name }: TaskDraft) {
  return email.trim() === '' ? {} : { owner: { email: email.trim(), name: name.trim() } };
}
