import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { expert, published } from '../api/exchange.js';
import type { MeetingSubject } from '../api/meetings.js';
import { useOrganisationOf, useTitle } from '../exchange/listing-card.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';

/** What the meeting will be about, and so with whom: as everybody sees them. */
export function AskedAbout({ about: { listingId, expertId } }: { about: MeetingSubject }) {
  if (expertId !== undefined) return <Expert expertId={expertId} />;
  return listingId === undefined ? null : <Listing listingId={listingId} />;
}

function Listing({ listingId }: { listingId: string }) {
  const t = useText('meeting');
  const side = useText('exchange');
  const { data } = useQuery({ queryKey: ['exchange-listing', listingId], queryFn: () => published(listingId) });
  const title = useTitle(data ?? { title: '', titleEn: '' });
  const who = useOrganisationOf(data ?? { organisationId: null, organisationName: '' });
  return (
    <Stack className="surface" p="md" gap={4} mih={92}>
      <Text size="sm" c="dimmed">
        {[t('about'), data && side(data.side), data?.code].filter(Boolean).join(' · ')}
      </Text>
      {data && (
        <TextLink to="/exchange/listings/$listingId" params={{ listingId }} fw={600}>
          {title}
        </TextLink>
      )}
      <Text>{who}</Text>
    </Stack>
  );
}

function Expert({ expertId }: { expertId: string }) {
  const t = useText('meeting');
  const { data } = useQuery({ queryKey: ['exchange-expert', expertId], queryFn: () => expert(expertId) });
  return (
    <Stack className="surface" p="md" gap={4} mih={92}>
      <Text size="sm" c="dimmed">
        {t('withExpert')}
      </Text>
      {data && (
        <TextLink to="/exchange/experts/$expertId" params={{ expertId }} fw={600}>
          {data.name}
        </TextLink>
      )}
      <Text>{data?.headline}</Text>
    </Stack>
  );
}
