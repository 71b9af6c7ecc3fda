import { Badge, Box, Group, NavLink, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { waitingExperts, waitingListings } from '../api/exchange.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { ExchangePage } from './exchange-page.js';
import { ExpertReview } from './expert-review.js';
import { ListingReview } from './listing-review.js';
import classes from './moderation.module.css';

interface Waiting {
  id: string;
  what: 'offer' | 'need' | 'expert';
  title: string;
  submittedAt: string;
  isPublic: boolean;
}

async function everythingWaiting(): Promise<Waiting[]> {
  const [listings, experts] = await Promise.all([waitingListings(), waitingExperts()]);
  return [
    ...listings.items.map(({ side, ...one }) => ({ ...one, what: side })),
    ...experts.items.map(({ name, ...one }) => ({ ...one, what: 'expert' as const, title: name })),
  ].sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
}

/** What waits to become public: the queue on the left, one of it on the right. */
export function ModerationPage() {
  const t = useText('exchangeModeration');
  const session = useSession();
  const query = useQuery({ queryKey: ['exchange-waiting'], queryFn: everythingWaiting, enabled: !!session });
  return (
    <ExchangePage wide title={t('title')} lead={t('lead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {(items) => (items.length === 0 ? <Empty title={t('none')}>{t('noneBody')}</Empty> : <Queue items={items} />)}
        </Answered>
      )}
    </ExchangePage>
  );
}

function Queue({ items }: { items: Waiting[] }) {
  const t = useText('exchangeModeration');
  const [chosen, setChosen] = useState<string>();
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  );
  const current = items[at]!;
  const go = (by: number) => setChosen(items[Math.min(items.length - 1, Math.max(0, at + by))]!.id);
  useHotkeys([
    ['j', () => go(1)],
    ['k', () => go(-1)],
  ]);
  return (
    <Box className={classes.moderation}>
      <Stack gap={0} className="surface" component="nav" aria-label={t('queue')}>
        {items.map((item) => (
          <NavLink
            key={item.id}
            component="button"
            active={item === current}
            aria-current={item === current}
            onClick={() => setChosen(item.id)}
            label={item.title}
            description={<About item={item} />}
          />
        ))}
      </Stack>
      {current.what === 'expert' ? (
        <ExpertReview key={current.id} id={current.id} done={() => go(1)} />
      ) : (
        <ListingReview key={current.id} id={current.id} done={() => go(1)} />
      )}
    </Box>
  );
}

function About({ item }: { item: Waiting }) {
  const t = useText('exchangeModeration');
  const names = useText('exchange');
  return (
    <Group gap={8} component="span">
      <Text span size="sm">
        {item.what === 'expert' ? t('expert') : names(item.what)} ·{' '}
        {t('waits', { at: momentText(new Date(item.submittedAt)) })}
      </Text>
      {item.isPublic && (
        <Badge component="span" color="lotus" variant="light" radius="sm" tt="none" fw={500}>
          {t('again')}
        </Badge>
      )}
    </Group>
  );
}
