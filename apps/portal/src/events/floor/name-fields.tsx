import { SimpleGrid, TextInput } from '@mantine/core';
import { useText } from '../../i18n/use-text.js';

interface Names {
  vi: string;
  en: string;
}

interface NameFieldsProps {
  name: Names;
  set: (name: Names) => void;
  error?: string | undefined;
}

export function NameFields({ name, set, error }: NameFieldsProps) {
  const t = useText('floorOffice');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
      <TextInput
        label={t('nameVi')}
        value={name.vi}
        onChange={({ currentTarget }) => set({ ...name, vi: currentTarget.value })}
        maxLength={200}
        error={error}
        required
      />
      <TextInput
        label={t('nameEn')}
        value={name.en}
        onChange={({ currentTarget }) => set({ ...name, en: currentTarget.value })}
        maxLength={200}
        required
      />
    </SimpleGrid>
  );
}
