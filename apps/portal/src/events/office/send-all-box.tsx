import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { invitationCounts, sendInvitations, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { SureButton } from '../../shown/sure-button.js';
import { refreshOfInvitations } from './refresh-of-invitations.js';

const shownCounts = ['all', 'sent', 'delivered', 'bounced', 'accepted', 'declined', 'withdrawn'] as const;

/** How far the letters are, and the way to send those that wait. */
export function SendAllBox({ event }: { event: GatheringWithTemplate }) {
  const t = useText('invitationOffice');
  const key = useRef(crypto.randomUUID());
  const { data: counts } = useQuery({
    queryKey: ['invitation-counts', event.id],
    queryFn: () => invitationCounts(event.id),
    // Letters go out one after the other.
    refetchInterval: ({ state: { data } }) => (data && data.sent > data.delivered + data.bounced ? 5000 : false),
  });
  if (!counts || counts.all === 0) return null;
  const may = event.state === 'announced' || event.state === 'running';
  return (
    <Stack gap={12}>
      <SimpleGrid cols={{ base: 2, sm: 4, lg: 7 }} spacing={12}>
        {shownCounts.map((name) => (
          <Stack key={name} className="surface" p="md" gap={0}>
            <Text fz={26} fw={700}>
              {counts[name]}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`counts.${name}`)}
            </Text>
          </Stack>
        ))}
      </SimpleGrid>
      {counts.new > 0 && (
        <Group gap={12}>
          <SureButton
            variant="filled"
            color="teal"
            disabled={!may}
            texts={{
              act: t('sendAll', { count: counts.new }),
              title: t('sendAllTitle', { count: counts.new }),
              consequence: t('sendAllBody', { count: counts.new }),
              done: ({ sent }) => t('sentAll', { count: sent }),
            }}
            run={() => sendInvitations(event.id, key.current)}
            refresh={refreshOfInvitations(event.id)}
            then={() => (key.current = crypto.randomUUID())}
          />
          {!may && <Text c="dimmed">{t('sendAfter')}</Text>}
        </Group>
      )}
    </Stack>
  );
}
