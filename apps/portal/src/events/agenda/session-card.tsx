import { ActionIcon, Anchor, Badge, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconCalendarPlus, IconStar, IconStarFilled } from '@tabler/icons-react';
import { sessionCalendar, type ReleasedAgenda, type ReleasedSession } from '../../api/agenda.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { mayOrganise, useSession } from '../../session/use-session.js';
import { TextLink } from '../../shown/links.js';
import { SessionAgreements } from '../signings/session-agreements.js';
import classes from './agenda.module.css';
import { said, timeText } from './day-list.js';

interface SessionCardProps {
  session: ReleasedSession;
  agenda: ReleasedAgenda;
  gatheringId: string;
  isMarked: boolean;
  onMark: ((id: string, on: boolean) => void) | undefined;
}

/** One session: where, when, who, and whether it is mine. */
export function SessionCard({ session, agenda, gatheringId, isMarked, onMark }: SessionCardProps) {
  const t = useText('agenda');
  const language = useLanguage();
  const reader = useSession();
  const { id, kind, title, abstract, track, parts, speakerIds } = session;
  const room = agenda.rooms.find((one) => one.id === session.roomId);
  const name = said(title, language);
  return (
    <Stack
      component="article"
      id={id}
      gap={8}
      className={`surface ${classes.session}`}
      data-mine={isMarked}
      data-kind={kind}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap={8}>
        <Title order={2} size="h3">
          {name}
        </Title>
        {kind !== 'break' && (
          <Tooltip label={t(onMark ? (isMarked ? 'unmark' : 'mark') : 'markNeedsAccount', { title: name })}>
            <ActionIcon
              variant="subtle"
              size={40}
              className="no-print"
              aria-pressed={isMarked}
              aria-disabled={!onMark}
              aria-label={t('mark', { title: name })}
              onClick={() => onMark?.(id, !isMarked)}
            >
              {isMarked ? <IconStarFilled /> : <IconStar />}
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {[timeText(session, agenda.timeZone), room && said(room.name, language), room?.building]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <People ids={speakerIds} agenda={agenda} />
      {said(abstract, language) && (
        <Text size="sm" className="prose">
          {said(abstract, language)}
        </Text>
      )}
      {parts.length > 0 && (
        <Stack component="ul" gap={6} className="plain" aria-label={t('parts')}>
          {parts.map((part, n) => (
            <li key={n}>
              <Text size="sm">
                {said(part.title, language)} <Text span c="dimmed">{`· ${t('minutes', { count: part.minutes })}`}</Text>
              </Text>
              <People ids={part.speakerIds} agenda={agenda} />
            </li>
          ))}
        </Stack>
      )}
      {kind !== 'break' && <SessionAgreements gatheringId={gatheringId} sessionId={id} />}
      {kind === 'signing' && mayOrganise(reader, gatheringId) && (
        <TextLink to="/office/events/$gatheringId/signings" params={{ gatheringId }} className="no-print">
          {t('signingOrder')}
        </TextLink>
      )}
      <Group gap={8} justify="space-between">
        <Group gap={6}>
          <Badge variant="light" color="gray" tt="none" fw={500} radius="sm">
            {t(kind)}
          </Badge>
          {track && (
            <Badge variant="outline" color="gray" tt="none" fw={500} radius="sm">
              {track}
            </Badge>
          )}
        </Group>
        {kind !== 'break' && (
          <Anchor
            size="sm"
            className="no-print"
            href={sessionCalendar(gatheringId, id)}
            aria-label={`${t('toCalendar')}: ${name}`}
          >
            <IconCalendarPlus size={20} aria-hidden />
          </Anchor>
        )}
      </Group>
    </Stack>
  );
}

function People({ ids, agenda }: { ids: string[]; agenda: ReleasedAgenda }) {
  if (ids.length === 0) return null;
  return (
    <Stack gap={0}>
      {ids.map((id) => {
        const speaker = agenda.speakers.find((one) => one.id === id);
        if (!speaker) return null;
        return (
          <Text key={id} size="sm">
            {[speaker.title, speaker.name].filter(Boolean).join(' ')}
            {speaker.organisation && <Text span c="dimmed">{` · ${speaker.organisation}`}</Text>}
          </Text>
        );
      })}
    </Stack>
  );
}
