import { Button, Select, SimpleGrid, Text, TextInput, type ButtonProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useProvinces } from '../../shown/directory.js';

export interface PlaceTyped {
  code: string;
  startsOn: string;
  provinceCode: string | null;
  venue: string;
  nameVi: string;
  nameEn: string;
}

interface PlaceFieldsProps {
  typed: PlaceTyped;
  set: (part: Partial<PlaceTyped>) => void;
  errorAt: (field: string) => string | undefined;
  /** Beside the first day. */
  children?: ReactNode;
}

/** Those of the fields below. */
export const placeFields = ['code', 'startsOn', 'provinceCode', 'venue', 'nameVi', 'nameEn'] as const;

/** What an event is called, when it begins and where it is. */
export function PlaceFields({ typed, set, errorAt, children }: PlaceFieldsProps) {
  const t = useText('eventOffice');
  const { choices } = useProvinces();
  const line = (field: 'venue' | 'nameVi' | 'nameEn', required = false) => (
    <TextInput
      label={t(field)}
      value={typed[field]}
      error={errorAt(field)}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
      maxLength={300}
      required={required}
    />
  );
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={20}>
        <TextInput
          label={t('code')}
          description={t('codeHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={typed.code}
          error={errorAt('code')}
          onChange={({ currentTarget }) => set({ code: currentTarget.value.toUpperCase().replaceAll(' ', '-') })}
          pattern="[A-Z0-9][A-Z0-9\-]{1,29}"
          required
        />
        <TextInput
          type="date"
          label={t('startsOn')}
          value={typed.startsOn}
          error={errorAt('startsOn')}
          onChange={({ currentTarget }) => set({ startsOn: currentTarget.value })}
          required
        />
        {children}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={20}>
        <Select
          label={t('provinceCode')}
          data={choices}
          value={typed.provinceCode}
          error={errorAt('provinceCode')}
          onChange={(provinceCode) => set({ provinceCode })}
          searchable
          withAsterisk
        />
        {line('venue', true)}
        {line('nameVi')}
        {line('nameEn')}
      </SimpleGrid>
    </>
  );
}

/** Sends the form once a province is chosen, which no browser asks for by itself; says so beside it until then. */
export function PlaceSubmit({ typed, ...button }: ButtonProps & { typed: PlaceTyped; children: ReactNode }) {
  const t = useText('eventOffice');
  const hint = useId();
  const isMissing = !typed.provinceCode;
  return (
    <>
      <Button type="submit" disabled={isMissing} aria-describedby={hint} {...button} />
      <Text id={hint} size="sm" c="dimmed" role="status">
        {isMissing && t('provinceMissing')}
      </Text>
    </>
  );
}
