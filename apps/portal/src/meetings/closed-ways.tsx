import { Group, Stack, Text } from '@mantine/core';
import type { MeetingWay } from '../api/meetings.js';
import { daysText } from '../events/days-text.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { ButtonLink } from '../shown/links.js';

/** Gatherings at which the two cannot meet (yet): why, and what can be done about it. */
export function ClosedWays({ ways }: { ways: MeetingWay[] }) {
  const t = useText('meeting');
  const pick = usePick();
  const language = useLanguage();
  return (
    <Stack component="ul" className="plain" gap={8}>
      {ways.map((way) => (
        <Group key={way.gatheringId} component="li" className="surface" p="md" justify="space-between" gap={12}>
          <Stack gap={2} flex="1 1 260px">
            <Text fw={600}>{pick({ vi: way.nameVi, en: way.nameEn })}</Text>
            <Text size="sm" c="dimmed">
              {[daysText(way, language), way.venue].filter(Boolean).join(' · ')}
            </Text>
            {way.state !== 'open' && <Text>{t(`way.${way.state}`)}</Text>}
          </Stack>
          <Remedy way={way} />
        </Group>
      ))}
    </Stack>
  );
}

function Remedy({ way: { gatheringId, state, meetingId } }: { way: MeetingWay }) {
  const t = useText('meeting');
  const session = useSession();
  if (state === 'no-place-there') {
    return (
      <ButtonLink to="/events/$gatheringId/register" params={{ gatheringId }} search={{}} variant="default">
        {t('register')}
      </ButtonLink>
    );
  }
  if (state === 'no-times-there' && mayOrganise(session, gatheringId)) {
    return (
      <ButtonLink to="/meetings/$gatheringId" params={{ gatheringId }} variant="default">
        {t('setTimes')}
      </ButtonLink>
    );
  }
  if (state !== 'meeting-asked' && state !== 'meetings-enough') return null;
  return (
    <ButtonLink to="/meetings" {...(meetingId === null ? {} : { hash: meetingId })} variant="default">
      {t(state === 'meeting-asked' ? 'seeMeeting' : 'seeMeetings')}
    </ButtonLink>
  );
}
