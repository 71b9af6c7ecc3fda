import { SimpleGrid } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { gatherings } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { holds, mayOrganise, useSession } from '../../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../../shown/answers.js';
import { ButtonLink, CardLink, TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { EventCard } from '../event-card.js';

export function EventsOfficePage() {
  const t = useText('eventOffice');
  const office = useText('office');
  const session = useSession();
  const query = useQueries({
    queries: (['coming', 'past'] as const).map((when) => ({
      queryKey: ['gatherings', when],
      queryFn: () => gatherings(when),
      enabled: !!session,
    })),
    combine: ([coming, past]) => ({
      data: coming!.data && past!.data ? [...coming!.data, ...past!.data] : undefined,
      isError: coming!.isError || past!.isError,
      error: coming!.error ?? past!.error,
      refetch: () => Promise.all([coming!.refetch(), past!.refetch()]),
    }),
  });
  const mayMake = holds(session, 'admin') || mayOrganise(session, '*');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<TextLink to="/office">{office('title')}</TextLink>}
      actions={
        mayMake && (
          <>
            <ButtonLink to="/office/events/clone" search={{}} variant="default">
              {t('clone')}
            </ButtonLink>
            <ButtonLink to="/office/events/new">{t('fresh')}</ButtonLink>
          </>
        )
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(all) => {
            const items = all.filter(({ id }) => mayOrganise(session, id));
            if (items.length === 0) return <Empty title={t('none')}>{t('noneBody')}</Empty>;
            return (
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
                {items.map((event) => (
                  <CardLink
                    key={event.id}
                    to="/office/events/$gatheringId"
                    params={{ gatheringId: event.id }}
                    search={{}}
                  >
                    <EventCard event={event} />
                  </CardLink>
                ))}
              </SimpleGrid>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}
