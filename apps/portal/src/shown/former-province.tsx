import { Select, type SelectProps } from '@mantine/core';
import { formerOf, formerProvinces } from '@sangtao/programmes/former-provinces';
import { useLanguage, useText } from '../i18n/use-text.js';

interface FormerProvinceProps extends Pick<SelectProps, 'size' | 'readOnly'> {
  /** Of today. */
  provinceCode: string | null;
  value: string | null;
  onChange: (code: string | null) => void;
}

/** Asked where several of the 63 were merged into the province that was chosen; nobody has to say. */
export function FormerProvince({ provinceCode, ...select }: FormerProvinceProps) {
  const t = useText('shown');
  const language = useLanguage();
  const merged = formerOf(provinceCode ?? '');
  if (merged.length < 2) return null;
  return (
    <Select
      {...select}
      label={t('formerProvince')}
      description={t('formerProvinceHelp')}
      data={formerProvinces
        .filter(({ code }) => merged.includes(code))
        .map((one) => ({ value: one.code, label: one[language] }))}
      clearable
    />
  );
}
