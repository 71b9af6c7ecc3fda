import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { myDelegates, type Gathering } from '../api/gatherings.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { ButtonLink } from '../shown/links.js';

/** The way into an event: to register, to one's own registration, or since when and until when there is none. */
export function EventAct({ event }: { event: Gathering }) {
  const t = useText('event');
  const session = useSession();
  const mine = useQuery({ queryKey: ['my-delegates'], queryFn: myDelegates, enabled: !!session });
  const own = mine.data?.find(({ gatheringId, state }) => gatheringId === event.id && state !== 'cancelled');
  if (own) {
    return (
      <Group>
        <ButtonLink size="md" to="/my/events/$delegateId" params={{ delegateId: own.id }}>
          {t('seeMine')}
        </ButtonLink>
      </Group>
    );
  }
  if (event.takesRegistrations) {
    return (
      <Group>
        <ButtonLink size="md" to="/events/$gatheringId/register" params={{ gatheringId: event.id }} search={{}}>
          {t('register')}
        </ButtonLink>
      </Group>
    );
  }
  const opens = new Date(event.registrationOpensAt);
  const ahead = opens > new Date();
  return (
    <Text fw={600}>
      {ahead ? t('registrationNotOpen', { at: momentText(opens, event.timeZone) }) : t('registrationClosed')}
    </Text>
  );
}
