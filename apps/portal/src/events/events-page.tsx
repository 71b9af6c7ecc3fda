import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gatherings, type Gathering } from '../api/gatherings.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty } from '../shown/answers.js';
import { ButtonLink, CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { EventCard } from './event-card.js';

export function EventsPage() {
  const t = useText('event');
  const session = useSession();
  const coming = useQuery({ queryKey: ['gatherings', 'coming'], queryFn: () => gatherings('coming') });
  const past = useQuery({ queryKey: ['gatherings', 'past'], queryFn: () => gatherings('past') });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        session && (
          <ButtonLink to="/my/events" variant="default">
            {t('mine')}
          </ButtonLink>
        )
      }
    >
      <Answered query={coming}>
        {(items) =>
          items.length === 0 ? <Empty title={t('noneComing')}>{t('noneComingBody')}</Empty> : <Cards items={items} />
        }
      </Answered>
      {past.data && past.data.length > 0 && (
        <Stack gap={16} component="section">
          <Title order={2}>{t('past')}</Title>
          <Cards items={past.data} />
        </Stack>
      )}
    </Page>
  );
}

function Cards({ items }: { items: Gathering[] }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
      {items.map((event) => (
        <CardLink key={event.id} to="/events/$gatheringId" params={{ gatheringId: event.id }}>
          <EventCard event={event} />
        </CardLink>
      ))}
    </SimpleGrid>
  );
}
