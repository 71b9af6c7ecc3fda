import { Button, Group, Stack, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { answerMeeting, sayOutcome, type Meeting } from '../api/meetings.js';
import { momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { NextAgreement } from './next-agreement.js';
import { shownState } from './shown-state.js';

const outcomes = ['agreement', 'goes-on', 'nothing', 'no-show'] as const;
type Step = 'accept' | 'decline' | 'withdraw';

/** Whoever comes from a link to one meeting sees that one: the list is there only after the page. */
function useShownByHash(id: string) {
  const { hash } = useLocation();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === id) ref.current?.scrollIntoView({ block: 'center' });
  }, [hash, id]);
  return ref;
}

/** One meeting: with whom, when and where, and what can be said now. */
export function MeetingCard({ meeting }: { meeting: Meeting }) {
  const t = useText('meeting');
  const ref = useShownByHash(meeting.id);
  const language = useLanguage();
  const { id, other, otherOrganisation, isMine, message, state, startsAt, tableNr, moved, expiresAt } = meeting;
  const gathering = language === 'vi' ? meeting.gatheringVi : meeting.gatheringEn;
  return (
    <Stack className="surface" p="md" gap={8} component="li" id={id} ref={ref}>
      <Group justify="space-between" align="flex-start" gap={8}>
        <Stack gap={0} flex="1 1 200px">
          <Text fw={600} size="lg" lh={1.35}>
            {other ?? t('someone')}
          </Text>
          {otherOrganisation && <Text>{otherOrganisation}</Text>}
        </Stack>
        <StateBadge kind="meeting" state={shownState(meeting, new Date())} />
      </Group>
      <Text size="sm" c="dimmed">
        {[t(isMine ? 'fromYou' : 'toYou'), gathering].filter(Boolean).join(' · ')}
      </Text>
      <About meeting={meeting} />
      {startsAt && tableNr !== null && (
        <Text fw={600}>{t('at', { at: momentText(new Date(startsAt)), nr: tableNr })}</Text>
      )}
      {moved && startsAt && <Text size="sm">{t('moved')}</Text>}
      {state === 'accepted' && <Text size="sm">{t('waits')}</Text>}
      {state === 'requested' && <Text size="sm">{t('answerBy', { at: momentText(new Date(expiresAt)) })}</Text>}
      {message && <Text className="prose">{message}</Text>}
      <Acts meeting={meeting} />
    </Stack>
  );
}

/** The page of what the two talk about; nothing where it is public no more. */
function About({ meeting: { listingId, listingTitle, listingSide, expertId, expertHeadline } }: { meeting: Meeting }) {
  const t = useText('meeting');
  const side = useText('exchange');
  if (listingId && listingTitle && listingSide)
    return (
      <Text>
        {side(listingSide)}:{' '}
        <TextLink to="/exchange/listings/$listingId" params={{ listingId }} underline="always">
          {listingTitle}
        </TextLink>
      </Text>
    );
  if (!expertId || !expertHeadline) return null;
  return (
    <Text>
      {t('withExpert')}:{' '}
      <TextLink to="/exchange/experts/$expertId" params={{ expertId }} underline="always">
        {expertHeadline}
      </TextLink>
    </Text>
  );
}

function Acts({ meeting }: { meeting: Meeting }) {
  const t = useText('meeting');
  const { id, state, isMine, startsAt } = meeting;
  const act = useAct({
    run: (step: Step) => answerMeeting(id, step),
    done: (answer) =>
      t(answer.state === 'declined' ? 'declined' : answer.state === 'withdrawn' ? 'withdrawn' : 'accepted'),
    refresh: [['meetings'], ['meeting-slots']],
  });
  if (startsAt && new Date(startsAt) <= new Date()) return <Outcomes meeting={meeting} />;
  const button = (step: Step, word: 'accept' | 'decline' | 'withdraw' | 'cancel', main = false) => (
    <Button
      size="compact-md"
      variant={main ? 'filled' : 'default'}
      loading={act.isPending && act.variables === step}
      onClick={() => act.mutate(step)}
    >
      {t(word)}
    </Button>
  );
  return (
    <>
      <Group gap={8}>
        {state === 'requested' && !isMine && button('accept', 'accept', true)}
        {state === 'requested' && !isMine && button('decline', 'decline')}
        {state === 'requested' && isMine && button('withdraw', 'withdraw')}
        {(state === 'accepted' || state === 'placed') && button('withdraw', 'cancel')}
      </Group>
      <ProblemAlert error={act.error} />
    </>
  );
}

/** The page, and one tap; another one changes it. */
function Outcomes({ meeting }: { meeting: Meeting }) {
  const t = useText('meeting');
  const { id, outcome, agreementId } = meeting;
  const act = useAct({
    run: (next: (typeof outcomes)[number]) => sayOutcome(id, next),
    refresh: [['meetings']],
  });
  return (
    <Stack gap={8} role="group" aria-label={t('outcomeAsk')}>
      <Text size="sm" c="dimmed">
        {t(outcome ? 'outcomeSaid' : 'outcomeAsk')}
      </Text>
      <Group gap={8}>
        {outcomes.map((one) => (
          <Button
            key={one}
            size="compact-md"
            variant={outcome === one ? 'filled' : 'default'}
            aria-pressed={outcome === one}
            loading={act.isPending && act.variables === one}
            onClick={() => act.mutate(one)}
          >
            {t(`outcome.${one}`)}
          </Button>
        ))}
      </Group>
      <ProblemAlert error={act.error} />
      {(outcome === 'agreement' || agreementId) && <NextAgreement meeting={meeting} />}
    </Stack>
  );
}
