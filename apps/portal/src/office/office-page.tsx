import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { editions } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, CardLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useSession } from '../session/use-session.js';

export function OfficePage() {
  const t = useText('office');
  const clone = useText('clone');
  const events = useText('eventOffice');
  const editionName = useEditionName();
  const session = useSession();
  const query = useQuery({ queryKey: ['editions'], queryFn: editions, enabled: !!session });
  const mayOpen = session?.grants.some(
    ({ role, scope }) => role === 'admin' || (role === 'organiser' && scope === '*'),
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayOpen && (
          <>
            <ButtonLink to="/office/events" variant="default">
              {events('title')}
            </ButtonLink>
            <ButtonLink to="/office/clone" variant="default">
              {clone('act')}
            </ButtonLink>
            <ButtonLink to="/office/new">{t('fresh')}</ButtonLink>
          </>
        )
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')} action={mayOpen && <ButtonLink to="/office/new">{t('fresh')}</ButtonLink>} />
            ) : (
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
                {items.map((edition) => (
                  <SpokenOf key={edition.id} subject={edition}>
                    <CardLink to="/office/$editionId" params={{ editionId: edition.id }} search={{}}>
                      <Stack gap={8} p={4}>
                        <CardHead
                          title={editionName(edition)}
                          badge={<StateBadge kind="edition" state={edition.state} />}
                        />
                        <Text c="dimmed">{edition.code}</Text>
                        {edition.state === 'open' && <Deadline at={edition.closesAt} timeZone={edition.timeZone} />}
                      </Stack>
                    </CardLink>
                  </SpokenOf>
                ))}
              </SimpleGrid>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
