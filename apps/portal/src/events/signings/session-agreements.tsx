import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { usePartyName } from '../../agreements/use-party-name.js';
import { announcedAgreements } from '../../api/signings.js';
import { useText } from '../../i18n/use-text.js';

interface SessionAgreementsProps {
  gatheringId: string;
  sessionId: string;
}

/** What is signed in a session, in order; nothing where nothing is, or where the exchange does not answer. */
export function SessionAgreements({ gatheringId, sessionId }: SessionAgreementsProps) {
  const t = useText('signings');
  const partyName = usePartyName();
  const { data = [] } = useQuery({
    queryKey: ['signings-announced', gatheringId],
    queryFn: () => announcedAgreements(gatheringId),
    retry: false,
  });
  const own = data.filter((one) => one.sessionId === sessionId);
  if (own.length === 0) return null;
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {t('signedHere')}
      </Text>
      <Stack component="ol" gap={6} m={0} pl={20} aria-label={t('signedHere')}>
        {own.map(({ id, subject, parties, isSigned }) => (
          <li key={id}>
            <Text size="sm">
              {subject}
              {isSigned && <Text span c="dimmed">{` · ${t('isSigned')}`}</Text>}
            </Text>
            <Text size="sm" c="dimmed">
              {parties.map(partyName).join(' – ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
