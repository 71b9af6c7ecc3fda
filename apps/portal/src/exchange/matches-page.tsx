import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { matchesOf, type Match } from '../api/exchange.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { ExchangePage } from './exchange-page.js';
import { MatchCard } from './match-card.js';

const againMs = 4_000;

/** The offers for one need of mine, with what fits and what does not. */
export function MatchesPage() {
  const t = useText('exchangeMatch');
  const session = useSession();
  const { needId } = useParams({ from: '/exchange/matches/$needId' });
  const query = useQuery({
    queryKey: ['exchange-matches', needId],
    queryFn: () => matchesOf(needId),
    enabled: !!session,
    refetchInterval: ({ state }) => (state.data?.need.state === 'pending' ? againMs : false),
  });
  const need = query.data?.need;
  return (
    <ExchangePage
      title={need?.title ?? t('title')}
      lead={
        need && (
          <Stack gap={4}>
            <Text>{t('lead')}</Text>
            {need.matchedAt && <Text size="sm">{t('matchedAt', { at: momentText(new Date(need.matchedAt)) })}</Text>}
          </Stack>
        )
      }
      actions={
        <ButtonLink to="/exchange/mine/$listingId" params={{ listingId: needId }} variant="default">
          {t('editNeed')}
        </ButtonLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {({ need: { state }, items }) => {
            if (state === 'pending') return <Empty title={t('pending')}>{t('pendingBody')}</Empty>;
            return items.length === 0 ? (
              <Empty title={t('none')}>{t('noneBody')}</Empty>
            ) : (
              <Matches needId={needId} items={items} />
            );
          }}
        </Answered>
      )}
    </ExchangePage>
  );
}

/** Below half of what is good an offer shares little more than a word: it is shown to whoever asks. */
const weakBelow = 25;

function Matches({ needId, items }: { needId: string; items: Match[] }) {
  const t = useText('exchangeMatch');
  const [all, setAll] = useState(false);
  const aside = items.filter(({ verdict }) => verdict === 'not-for-us');
  const others = items.filter((match) => !aside.includes(match));
  const strong = others.filter(({ score, verdict }) => score >= weakBelow || verdict === 'interesting');
  const weak = others.filter((match) => !strong.includes(match));
  const cards = (matches: Match[]) =>
    matches.map((match) => <MatchCard key={match.offer.id} needId={needId} match={match} />);
  return (
    <Stack gap={16}>
      {cards(strong)}
      {all && cards(weak)}
      {weak.length > 0 && (
        <Button variant="subtle" w="fit-content" onClick={() => setAll(!all)}>
          {all ? t('hideWeak') : t('weak', { count: weak.length })}
        </Button>
      )}
      {aside.length > 0 && (
        <Stack gap={16} component="section">
          <Title order={2}>{t('aside', { count: aside.length })}</Title>
          {cards(aside)}
        </Stack>
      )}
    </Stack>
  );
}
