import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { agenda } from '../api/agenda.js';
import type { Agreement } from '../api/agreements.js';
import { gathering } from '../api/gatherings.js';
import { momentText } from '../format/moments.js';
import { useLanguage } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';

/** The event at which an agreement is signed, with the session where its agenda is released. */
export function SignedAt({ agreement: { gatheringId: id, signingId } }: { agreement: Agreement }) {
  const language = useLanguage();
  const gatheringId = id!;
  const event = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => gathering(gatheringId), retry: false });
  const sessions = useQuery({
    queryKey: ['agenda', gatheringId],
    queryFn: () => agenda(gatheringId),
    enabled: signingId !== null,
    retry: false,
  });
  const session = sessions.data?.sessions.find((one) => one.id === signingId);
  if (!event.data) return null;
  return (
    <Stack gap={0}>
      <TextLink to="/events/$gatheringId" params={{ gatheringId }}>
        {language === 'vi' ? event.data.nameVi : event.data.nameEn}
      </TextLink>
      {session && (
        <Text size="sm" fw={400} c="dimmed">
          {session.title[language]} · {momentText(new Date(session.startsAt))}
        </Text>
      )}
    </Stack>
  );
}
