import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { release, releases, type AgendaRelease } from '../../api/agenda.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { Answered, Empty } from '../../shown/answers.js';
import { Page } from '../../shown/page.js';
import { ChangeList } from './change-list.js';
import { EventSections, useEventName } from './event-sections.js';

/** Every version of an agenda, the newest first. */
export function ReleasesPage() {
  const t = useText('agenda');
  const { gatheringId } = useParams({ from: '/events/$gatheringId/agenda/releases' });
  const name = useEventName(gatheringId);
  const query = useQuery({ queryKey: ['agenda-releases', gatheringId], queryFn: () => releases(gatheringId) });
  return (
    <Page title={t('versions')} above={name} lead={t('versionsLead')}>
      <EventSections gatheringId={gatheringId} />
      <Answered query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('noReleases')}>{t('emptyBody')}</Empty>
          ) : (
            <Stack gap={16}>
              {items.map((line, n) => (
                <ReleaseCard key={line.number} gatheringId={gatheringId} line={line} opened={n === 0} />
              ))}
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}

function ReleaseCard({ gatheringId, line, opened }: { gatheringId: string; line: AgendaRelease; opened: boolean }) {
  const t = useText('agenda');
  const [open, setOpen] = useState(opened);
  const { number, releasedAt, note, sessions, changes } = line;
  const query = useQuery({
    queryKey: ['agenda-release', gatheringId, number],
    queryFn: () => release(gatheringId, number),
    enabled: open,
    // What was released does not change.
    staleTime: Infinity,
  });
  return (
    <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12}>
      <Group justify="space-between" gap={8} align="baseline">
        <Title order={2}>{t('releaseTitle', { number })}</Title>
        <Text c="dimmed">{momentText(new Date(releasedAt))}</Text>
      </Group>
      {note && <Text className="prose">{note}</Text>}
      <Text size="sm" c="dimmed">
        {t('counts', { sessions, changes })}
      </Text>
      {open ? (
        <Answered query={query}>{(one) => <ChangeList changes={one.changes} timeZone={one.timeZone} />}</Answered>
      ) : (
        <Group>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('see')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
