import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScreeningQuery } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';

type State = NonNullable<ScreeningQuery['state']>;

const states: State[] = ['submitted', 'returned', 'accepted', 'rejected', 'withdrawn'];

export interface EntryFilter extends Pick<ScreeningQuery, 'state' | 'q' | 'sort'> {
  field?: string;
  province?: string;
}

interface EntryFiltersProps {
  edition: EditionWithRules;
  filter: EntryFilter;
  /** Into the address, so that a list can be sent to a colleague. */
  set: (part: EntryFilter) => void;
  withProvince?: boolean;
}

export function EntryFilters({ edition, filter, set, withProvince }: EntryFiltersProps) {
  const t = useText('office');
  const screening = useText('screening');
  const stateOf = useText('state');
  const pick = usePick();
  const provinces = useProvinces();
  const { state, field, province, q } = filter;
  const [text, setText] = useState(q ?? '');
  const find = useDebouncedCallback((value: string) => set({ q: value.trim() || undefined }), 300);
  const clear = () => {
    setText('');
    set({ q: undefined, state: undefined, field: undefined, province: undefined });
  };
  return (
    <Group gap={8}>
      <TextInput
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          find(currentTarget.value);
        }}
        flex="1 1 220px"
        maw={360}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('allStates')}
        data={states.map((value) => ({ value, label: stateOf(`entry.${value}` as 'entry.draft') }))}
        value={state ?? null}
        onChange={(value) => set({ state: states.find((one) => one === value) })}
        clearable
        w={{ base: '100%', sm: 220 }}
      />
      <Select
        aria-label={t('field')}
        placeholder={t('allFields')}
        data={edition.rulebook.fields.map(({ code, name }) => ({ value: code, label: pick(name) }))}
        value={field ?? null}
        onChange={(value) => set({ field: value ?? undefined })}
        clearable
        w={{ base: '100%', sm: 260 }}
      />
      {withProvince && (
        <Select
          aria-label={t('province')}
          placeholder={screening('allProvinces')}
          data={provinces.choices}
          value={province ?? null}
          onChange={(value) => set({ province: value ?? undefined })}
          searchable
          clearable
          w={{ base: '100%', sm: 190 }}
        />
      )}
      {(state || field || province || q) && (
        <Button variant="subtle" onClick={clear}>
          {screening('clear')}
        </Button>
      )}
    </Group>
  );
}
