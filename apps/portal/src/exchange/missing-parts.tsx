import { Text } from '@mantine/core';
import { useText } from '../i18n/use-text.js';

/** What keeps a profile from being handed in, by the names that the form gives it. */
export function MissingParts({ fields }: { fields: string[] }) {
  const t = useText('exchangeExpert');
  const names = useText('exchange');
  const known: Record<string, string> = {
    ...{ name: t('name'), headline: t('headline'), helpsWith: t('helpsWith'), fields: t('fields') },
    ...{ keywords: t('keywords'), languages: t('languages'), provinceCode: names('province') },
  };
  return <Text c="dimmed">{t('missing', { fields: fields.map((field) => known[field] ?? field).join(', ') })}</Text>;
}
