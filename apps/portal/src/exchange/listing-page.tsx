import { Badge, Box, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answersOf, published, type CatalogueListing } from '../api/exchange.js';
import { dayText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { AskButton } from '../meetings/ask-button.js';
import { useSession } from '../session/use-session.js';
import { Answered } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { useOrganisationOf, useTitle } from './listing-card.js';
import { Reasons } from './reasons.js';
import { useTerms } from './use-terms.js';

/** One offer or need. Whoever has needs sees here how it answers them. */
export function ListingPage() {
  const t = useText('exchange');
  const { listingId } = useParams({ from: '/exchange/listings/$listingId' });
  const query = useQuery({ queryKey: ['exchange-listing', listingId], queryFn: () => published(listingId) });
  const listing = query.data;
  return (
    <ExchangePage
      title={listing?.title ?? t('title')}
      lead={listing && <Lead listing={listing} />}
      actions={
        listing &&
        (listing.isMine ? (
          <ButtonLink to="/exchange/mine/$listingId" params={{ listingId }} variant="default">
            {t('edit')}
          </ButtonLink>
        ) : (
          <AskButton about={{ listingId }} main />
        ))
      }
    >
      <Answered query={query} rows={8}>
        {(found) => <Whole listing={found} />}
      </Answered>
    </ExchangePage>
  );
}

function Lead({ listing }: { listing: CatalogueListing }) {
  const t = useText('exchange');
  const title = useTitle({ title: listing.titleEn, titleEn: listing.title });
  return (
    <Stack gap={8}>
      {title !== '' && <Text>{title}</Text>}
      <Group gap={8}>
        <span className="code">{listing.code}</span>
        <Badge variant="light" radius="sm" tt="none" fw={500} size="lg">
          {t(listing.side)}
        </Badge>
        {listing.trl !== null && (
          <Badge variant="outline" radius="sm" tt="none" fw={500} size="lg">
            {t('trlShort', { trl: listing.trl })}
          </Badge>
        )}
      </Group>
    </Stack>
  );
}

function Whole({ listing }: { listing: CatalogueListing }) {
  const t = useText('exchange');
  const session = useSession();
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const who = useOrganisationOf(listing);
  const asksOffers = !!session && listing.side === 'offer' && !listing.isMine;
  return (
    <Box className={classes.two}>
      <Stack gap={24}>
        <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="article">
          <Text fw={600} size="lg">
            {listing.summary}
          </Text>
          <Title order={2}>{t('description')}</Title>
          <Text className="prose">{listing.description}</Text>
          <Group gap={8} aria-label={t('keywords')}>
            {listing.keywords.map((keyword) => (
              <TextLink
                key={keyword}
                to="/exchange"
                search={{ q: keyword, side: listing.side === 'need' ? 'need' : undefined }}
              >
                {keyword}
              </TextLink>
            ))}
          </Group>
        </Stack>
        {asksOffers && <ForYourNeeds offerId={listing.id} />}
      </Stack>
      <Box className={`surface ${classes.side}`} p={{ base: 16, sm: 20 }}>
        <Facts
          items={[
            [t('organisation'), who],
            [t('sector'), nameOf('sectors', listing.sector)],
            [t('kind'), nameOf('kinds', listing.kind)],
            [t('dealForm'), nameOf('dealForms', listing.dealForm)],
            ...(listing.ipStatus === null
              ? []
              : ([[t('ipStatus'), nameOf('ipStatuses', listing.ipStatus)]] as [string, string][])),
            [t('province'), provinces.nameOf(listing.provinceCode)],
            [t('region'), nameOf('regions', listing.region)],
            [t('published'), dayText(new Date(listing.publishedAt))],
          ]}
        />
      </Box>
    </Box>
  );
}

/** What fits the reader's own needs, and what does not. */
function ForYourNeeds({ offerId }: { offerId: string }) {
  const t = useText('exchange');
  const { data } = useQuery({ queryKey: ['exchange-answers', offerId], queryFn: () => answersOf(offerId) });
  if (!data) return null;
  return (
    <Stack gap={12} component="section">
      <Title order={2}>{t('answersYours')}</Title>
      {data.length === 0 && <Text c="dimmed">{t('answersNone')}</Text>}
      {data.map((answer) => (
        <Stack key={answer.needId} className="surface" p={{ base: 16, sm: 20 }} gap={12}>
          <TextLink to="/exchange/matches/$needId" params={{ needId: answer.needId }} className={classes.title}>
            {answer.title}
          </TextLink>
          <Reasons match={answer} />
        </Stack>
      ))}
    </Stack>
  );
}
