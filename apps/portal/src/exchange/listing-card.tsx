import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListingCard as Card } from '../api/exchange.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import classes from './exchange.module.css';
import { useTerms } from './use-terms.js';

/** One offer or need, with the same facts at the same places as the others. */
export function ListingCard({ listing, foot }: { listing: Card; foot?: ReactNode }) {
  const t = useText('exchange');
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const title = useTitle(listing);
  const who = useOrganisationOf(listing);
  return (
    <Box className={`surface ${classes.card}`} component="article">
      <Group gap={8} justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed" className="code">
          {listing.code}
        </Text>
        {listing.trl !== null && (
          <Badge variant="light" radius="sm" tt="none" fw={500}>
            {t('trlShort', { trl: listing.trl })}
          </Badge>
        )}
      </Group>
      <TextLink to="/exchange/listings/$listingId" params={{ listingId: listing.id }} className={classes.title}>
        {title}
      </TextLink>
      <Text>{listing.summary}</Text>
      <Stack gap={2} mt="auto">
        <Text size="sm" c="dimmed">
          {nameOf('sectors', listing.sector)} · {nameOf('dealForms', listing.dealForm)}
        </Text>
        <Text size="sm" c="dimmed">
          {[who, provinces.nameOf(listing.provinceCode)].filter(Boolean).join(' · ')}
        </Text>
        {listing.ipStatus !== null && (
          <Text size="sm" c="dimmed">
            {nameOf('ipStatuses', listing.ipStatus)}
          </Text>
        )}
      </Stack>
      {foot}
    </Box>
  );
}

/** In the reader's language where it was given in it. */
export function useTitle({ title, titleEn }: Pick<Card, 'title' | 'titleEn'>): string {
  return useLanguage() === 'en' && titleEn !== '' ? titleEn : title;
}

export function useOrganisationOf({
  organisationId,
  organisationName,
}: Pick<Card, 'organisationId' | 'organisationName'>): string {
  const organisations = useOrganisations();
  return organisations.nameOf(organisationId) || organisationName;
}
