import { Group, Text } from '@mantine/core';
import type { FrozenRow } from '../../api/reports.js';
import { useText } from '../../i18n/use-text.js';
import { TextLink } from '../../shown/links.js';

/** From a frozen row of the exchange to what it is of: the page says whether its reader may still see that. */
export function OfExchange({ row: { list, step, side, id } }: { row: FrozenRow }) {
  const t = useText('report');
  if (list === 'listings') return <Listing id={id} label={t(side ?? 'offer')} />;
  if (step === 'match') {
    const [need, offer] = id.split('/') as [string, string];
    return (
      <Group gap={12}>
        <Listing id={need} label={t('need')} />
        <Listing id={offer} label={t('offer')} />
      </Group>
    );
  }
  if (step === 'agreement' || step === 'task') {
    return (
      <TextLink to="/agreements/$agreementId" params={{ agreementId: id.split('/')[0]! }}>
        {t('agreement')}
      </TextLink>
    );
  }
  return <Text c="dimmed">{t('meeting')}</Text>;
}

function Listing({ id, label }: { id: string; label: string }) {
  return (
    <TextLink to="/exchange/listings/$listingId" params={{ listingId: id }}>
      {label}
    </TextLink>
  );
}
