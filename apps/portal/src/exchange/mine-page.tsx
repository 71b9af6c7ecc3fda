import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { createListing, myListings, myNeeds, type Listing, type MatchedNeed } from '../api/exchange.js';
import { dayText, momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { ButtonLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { ExchangePage } from './exchange-page.js';

/** What I offer and look for, and what the exchange found for it. */
export function MinePage() {
  const t = useText('exchangeMine');
  const session = useSession();
  const query = useQuery({ queryKey: ['exchange-mine'], queryFn: myListings, enabled: !!session });
  const needs = useQuery({ queryKey: ['exchange-needs'], queryFn: myNeeds, enabled: !!session });
  const needOf = (id: string) => needs.data?.find((need) => need.id === id);
  return (
    <ExchangePage title={t('title')} lead={t('lead')} actions={session && <NewListing />}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Stack gap={12}>
          <Answered query={query}>
            {(items) =>
              items.length === 0 ? (
                <Empty title={t('none')}>{t('noneBody')}</Empty>
              ) : (
                items.map((listing) => <Card key={listing.id} listing={listing} need={needOf(listing.id)} />)
              )
            }
          </Answered>
          <Group className="surface" p="md" justify="space-between" gap={12}>
            <Stack gap={2}>
              <Text fw={600}>{t('expertTitle')}</Text>
              <Text c="dimmed">{t('expertLead')}</Text>
            </Stack>
            <ButtonLink to="/exchange/expert-profile" variant="default">
              {t('open')}
            </ButtonLink>
          </Group>
        </Stack>
      )}
    </ExchangePage>
  );
}

function NewListing() {
  const t = useText('exchangeMine');
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const create = useAct({
    run: (side: 'offer' | 'need') => createListing(side, `${key.current}${side}`),
    refresh: [['exchange-mine']],
    then: ({ id }) => void navigate({ to: '/exchange/mine/$listingId', params: { listingId: id } }),
  });
  return (
    <Stack gap={8}>
      <Group gap={8}>
        <Button loading={create.isPending} onClick={() => create.mutate('need')}>
          {t('newNeed')}
        </Button>
        <Button variant="default" loading={create.isPending} onClick={() => create.mutate('offer')}>
          {t('newOffer')}
        </Button>
      </Group>
      <ProblemAlert error={create.error} />
    </Stack>
  );
}

function Card({ listing, need }: { listing: Listing; need: MatchedNeed | undefined }) {
  const t = useText('exchangeMine');
  const side = useText('exchange');
  const { id, state, expiresAt, isPublic } = listing;
  const until = expiresAt && dayText(new Date(expiresAt));
  const waits = isPublic && state !== 'published';
  return (
    <Stack className="surface" p="md" gap={8} component="article">
      <CardHead title={listing.title || t('untitled')} badge={<StateBadge kind="listing" state={state} />} />
      <Group gap={12} c="dimmed">
        <span className="code">{listing.code}</span>
        <span>{side(listing.side)}</span>
        <span>{t('changed', { at: momentText(new Date(listing.changedAt)) })}</span>
        {until && isPublic && <span>{t('expires', { at: until })}</span>}
        {waits && <span>{t('stillPublic')}</span>}
      </Group>
      <Text>{t(`next.${state}`)}</Text>
      <Group gap={8}>
        <ButtonLink to="/exchange/mine/$listingId" params={{ listingId: id }} variant="default">
          {t('open')}
        </ButtonLink>
        {need && <MatchesLink need={need} />}
      </Group>
    </Stack>
  );
}

function MatchesLink({ need }: { need: MatchedNeed }) {
  const t = useText('exchangeMine');
  if (need.state === 'found') {
    return (
      <ButtonLink to="/exchange/matches/$needId" params={{ needId: need.id }}>
        {t('matchesGood', { count: need.good })}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink to="/exchange/matches/$needId" params={{ needId: need.id }} variant="subtle">
      {t(need.state === 'none' ? 'matchesNone' : 'matchesPending')}
    </ButtonLink>
  );
}
