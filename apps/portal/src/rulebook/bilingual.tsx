import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text.js';

interface BilingualProps {
  label: string;
  value: { vi: string; en: string };
  onChange: (value: { vi: string; en: string }) => void;
  disabled?: boolean;
  long?: boolean;
}

/** Every word of a rulebook stands in both languages, side by side. */
export function Bilingual({ label, value, onChange, disabled, long }: BilingualProps) {
  const t = useText('rulebook');
  const one = (language: 'vi' | 'en') => {
    const props = {
      label: t(language === 'vi' ? 'inVietnamese' : 'inEnglish', { name: label }),
      value: value[language],
      disabled,
      lang: language,
      error: value[language].trim() === '',
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
        onChange({ ...value, [language]: currentTarget.value }),
    };
    return long ? (
      <Textarea {...props} autosize minRows={2} maxRows={10} maxLength={4000} />
    ) : (
      <TextInput {...props} maxLength={4000} />
    );
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
      {one('vi')}
      {one('en')}
    </SimpleGrid>
  );
}
