import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { myBadge, myCalendar, myDelegate, type MyDelegateWithMoves } from '../api/gatherings.js';
import { momentText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { Facts } from '../shown/facts.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { saveFile } from '../shown/save-file.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { EventSections } from './agenda/event-sections.js';
import { BadgeSquare } from './badge-square.js';
import { daysText } from './days-text.js';
import { OwnActs } from './own-acts.js';

/** Where a registration stands; with a place, the badge that the phone shows. */
export function MyEventPage() {
  const t = useText('event');
  const pick = usePick();
  const session = useSession();
  const { delegateId } = useParams({ from: '/my/events/$delegateId' });
  const query = useQuery({
    queryKey: ['my-delegate', delegateId],
    queryFn: () => myDelegate(delegateId),
    enabled: !!session,
    refetchInterval: 60_000,
  });
  const { data } = query;
  return (
    <Page
      title={data ? pick({ vi: data.nameVi, en: data.nameEn }) : t('mine')}
      above={<TextLink to="/my/events">{t('mine')}</TextLink>}
      lead={data && <StateBadge kind="delegate" state={data.state} />}
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(delegate) => (
            <Stack gap={24}>
              <EventSections gatheringId={delegate.gatheringId} />
              <Standing delegate={delegate} />
              <About delegate={delegate} />
              {delegate.moves.length > 0 && <Moves delegate={delegate} />}
              <OwnActs delegate={delegate} />
            </Stack>
          )}
        </Answered>
      )}
    </Page>
  );
}

function Standing({ delegate }: { delegate: MyDelegateWithMoves }) {
  const t = useText('event');
  const { state, place, waiting, reason } = delegate;
  if (state === 'confirmed') return <Badge delegate={delegate} />;
  const texts = {
    pending: t('statePending'),
    waiting: t('stateWaiting', { place: place ?? 0, waiting }),
    rejected: t('stateRejected'),
    cancelled: t('stateCancelled'),
  };
  return (
    <Alert color={state === 'rejected' ? 'red' : state === 'cancelled' ? 'gray' : 'lotus'} variant="light">
      <Stack gap={4}>
        <Text>{texts[state]}</Text>
        {reason && (
          <Text>
            <b>{t('reason')}:</b> {reason}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

function Badge({ delegate: { id, name, organisation, kind } }: { delegate: MyDelegateWithMoves }) {
  const t = useText('event');
  const pick = usePick();
  const badge = useQuery({ queryKey: ['my-badge', id], queryFn: () => myBadge(id) });
  const calendar = useAct({
    run: () => myCalendar(id),
    then: (file) => saveFile(file, `${t('calendarFile')}.ics`),
  });
  return (
    <Stack className="surface" p={{ base: 20, sm: 32 }} gap={12} align="center" component="section">
      <Title order={2}>{t('badge')}</Title>
      <Answered query={badge} rows={3}>
        {({ code, number }) => (
          <>
            <BadgeSquare code={code} label={t('badge')} />
            <Stack gap={0} align="center">
              <Text size="sm" c="dimmed">
                {t('badgeNumber')}
              </Text>
              <Text ff="monospace" fz={26} fw={700} lts="0.08em">
                {number}
              </Text>
            </Stack>
          </>
        )}
      </Answered>
      <Text fz={20} fw={700} ta="center">
        {name}
      </Text>
      <Text c="dimmed" ta="center">
        {[pick(kind), organisation].filter(Boolean).join(' · ')}
      </Text>
      <Text ta="center" maw={420}>
        {t('badgeHelp')}
      </Text>
      <ProblemAlert error={calendar.error} />
      <Group>
        <Button variant="default" loading={calendar.isPending} onClick={() => calendar.mutate()}>
          {t('calendar')}
        </Button>
      </Group>
    </Stack>
  );
}

function About({ delegate }: { delegate: MyDelegateWithMoves }) {
  const t = useText('event');
  const pick = usePick();
  const language = useLanguage();
  return (
    <Facts
      items={[
        [t('when'), daysText(delegate, language)],
        [t('where'), delegate.venue],
        [t('kind'), pick(delegate.kind)],
        [t('name'), delegate.name],
        [t('organisation'), delegate.organisation || '–'],
      ]}
    />
  );
}

function Moves({ delegate: { moves, timeZone } }: { delegate: MyDelegateWithMoves }) {
  const t = useText('event');
  return (
    <Stack gap={8} component="section">
      <Title order={2}>{t('line')}</Title>
      <List spacing={8}>
        {moves.map(({ at, own, from, to, reason, by }) => (
          <List.Item key={at}>
            {t(own ? 'ownMove' : 'otherMove', { from, to })}
            {reason && `: ${reason}`}
            <Text size="sm" c="dimmed">
              {t('moveBy', { name: by ?? t('organisers'), at: momentText(new Date(at), timeZone) })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
