import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { myDelegates, myInvitations, type MyDelegate } from '../api/gatherings.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { CardHead } from '../shown/card-head.js';
import { ButtonLink, CardLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { daysText } from './days-text.js';
import { InvitationCard } from './invitation-card.js';

export function MyEventsPage() {
  const t = useText('event');
  const session = useSession();
  const query = useQuery({ queryKey: ['my-delegates'], queryFn: myDelegates, enabled: !!session });
  const invited = useQuery({ queryKey: ['event-invitations'], queryFn: myInvitations, enabled: !!session });
  const registered = new Set(
    (query.data ?? []).filter(({ state }) => state !== 'cancelled').map((one) => one.gatheringId),
  );
  const open = (invited.data ?? []).filter(
    ({ gatheringId, state }) => state !== 'withdrawn' && !registered.has(gatheringId),
  );
  return (
    <Page title={t('mine')} lead={t('mineLead')} above={<TextLink to="/events">{t('title')}</TextLink>}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Stack gap={32}>
          {open.length > 0 && (
            <Stack gap={16} component="section">
              <Title order={2}>{t('invitations')}</Title>
              {open.map((invitation) => (
                <InvitationCard key={invitation.id} invitation={invitation} order={3} />
              ))}
            </Stack>
          )}
          <Answered query={query}>
            {(items) =>
              items.length === 0 ? (
                <Empty title={t('noneMine')} action={<ButtonLink to="/events">{t('toEvents')}</ButtonLink>}>
                  {t('noneMineBody')}
                </Empty>
              ) : (
                <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
                  {items.map((one) => (
                    <Mine key={one.id} one={one} />
                  ))}
                </SimpleGrid>
              )
            }
          </Answered>
        </Stack>
      )}
    </Page>
  );
}

function Mine({ one }: { one: MyDelegate }) {
  const pick = usePick();
  const language = useLanguage();
  return (
    <CardLink to="/my/events/$delegateId" params={{ delegateId: one.id }}>
      <Stack gap={8} p={8}>
        <CardHead
          title={pick({ vi: one.nameVi, en: one.nameEn })}
          badge={<StateBadge kind="delegate" state={one.state} />}
        />
        <Text>{daysText(one, language)}</Text>
        <Text c="dimmed">
          {pick(one.kind)} · {one.venue}
        </Text>
      </Stack>
    </CardLink>
  );
}
