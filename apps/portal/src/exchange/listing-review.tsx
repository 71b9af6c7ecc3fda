import { Box, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { moderated, passListing, returnListing, type ModeratedListing } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { RulingBox } from './ruling-box.js';
import classes from './moderation.module.css';
import { useTerms } from './use-terms.js';

/** One listing as a moderator reads it, beside what is public of it now. */
export function ListingReview({ id, done }: { id: string; done: () => void }) {
  const query = useQuery({ queryKey: ['exchange-moderated', id], queryFn: () => moderated(id) });
  return (
    <Answered query={query} rows={8}>
      {(listing) => (
        <Stack gap={16}>
          <Reading listing={listing} />
          <RulingBox
            open={listing.state === 'submitted'}
            pass={() => passListing(id, listing.version)}
            giveBack={(reasons) => returnListing(id, reasons, listing.version)}
            refresh={[['exchange-waiting'], ['exchange-moderated', id], ['exchange-catalogue'], ['exchange-facets']]}
            done={done}
          />
        </Stack>
      )}
    </Answered>
  );
}

function Reading({ listing }: { listing: ModeratedListing }) {
  const t = useText('exchangeModeration');
  const names = useText('exchange');
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  const { shown } = listing;
  const before = (field: 'title' | 'summary' | 'description') =>
    shown && shown[field] !== listing[field] ? <Was text={shown[field]} /> : null;
  const organisation = organisations.nameOf(listing.organisationId) || listing.organisationName;
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="article">
      <Stack gap={4}>
        <Text size="sm" c="dimmed">
          <span className="code">{listing.code}</span> · {names(listing.side)}
        </Text>
        <Title order={2}>{listing.title}</Title>
        {before('title')}
        {listing.titleEn !== '' && <Text c="dimmed">{listing.titleEn}</Text>}
      </Stack>
      <Text fw={600}>{listing.summary}</Text>
      {before('summary')}
      <Text className="prose">{listing.description}</Text>
      {before('description')}
      <Facts
        items={[
          [t('owner'), listing.ownerName ?? t('nameless')],
          [names('organisation'), organisation],
          [names('kind'), nameOf('kinds', listing.kind)],
          [names('sector'), nameOf('sectors', listing.sector)],
          ...(listing.side === 'offer'
            ? ([
                [names('trl'), changedFrom(shown?.trl, listing.trl)],
                [names('ipStatus'), nameOf('ipStatuses', listing.ipStatus)],
              ] as [string, string][])
            : []),
          [names('dealForm'), nameOf('dealForms', listing.dealForm)],
          [names('province'), provinces.nameOf(listing.provinceCode)],
          [names('keywords'), listing.keywords.join(', ')],
        ]}
      />
    </Stack>
  );
}

/** The number, with what it was where that was another. */
function changedFrom(before: number | null | undefined, now: number | null): string {
  return before && before !== now ? `${before} → ${now ?? ''}` : String(now ?? '');
}

function Was({ text }: { text: string }) {
  const t = useText('exchangeModeration');
  return (
    <Box className={classes.was}>
      <Text size="sm" c="dimmed">
        {t('was', { text })}
      </Text>
    </Box>
  );
}
