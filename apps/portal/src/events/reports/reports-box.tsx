import { Group, Loader, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import { reports, type ReportRelease } from '../../api/reports.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { Answered } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { ReleaseButton } from './release-button.js';

/** While parts are on their way. */
const everyMs = 1_000;

/** Every released report of an event, and how to release one. */
export function ReportsBox({ event }: { event: GatheringWithTemplate }) {
  const t = useText('report');
  const query = useQuery({
    queryKey: ['reports', event.id],
    queryFn: () => reports(event.id),
    refetchInterval: ({ state }) => (state.data?.some(({ sha256 }) => sha256 === null) ? everyMs : false),
  });
  return (
    <Stack
      component="section"
      className="surface no-print"
      p={{ base: 16, sm: 20 }}
      gap={12}
      aria-labelledby="yearly-report"
    >
      <Group justify="space-between" gap={8}>
        <Title order={2} size="h3" id="yearly-report">
          {t('title')}
        </Title>
        {event.state === 'ended' && query.data && (
          <ReleaseButton gatheringId={event.id} next={(query.data[0]?.number ?? 0) + 1} />
        )}
      </Group>
      <Text c="dimmed" maw={860}>
        {t('help')}
      </Text>
      <Answered query={query} rows={1}>
        {(items) =>
          items.length === 0 ? (
            <Text>{t(event.state === 'ended' ? 'none' : 'notYet')}</Text>
          ) : (
            <Releases event={event} items={items} />
          )
        }
      </Answered>
    </Stack>
  );
}

function Releases({ event, items }: { event: GatheringWithTemplate; items: ReportRelease[] }) {
  const t = useText('report');
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0} role="region" aria-label={t('releases')}>
      <Table verticalSpacing={6} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            {[t('numberHead'), t('at'), t('by'), t('hash')].map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ number, releasedAt, releasedBy, sha256 }) => (
            <Table.Tr key={number}>
              <Table.Td>
                <TextLink
                  to="/office/events/$gatheringId/reports/$number"
                  params={{ gatheringId: event.id, number: String(number) }}
                  aria-label={t('openNumber', { number })}
                >
                  {t('number', { number })}
                </TextLink>
              </Table.Td>
              <Table.Td>{momentText(new Date(releasedAt), event.timeZone)}</Table.Td>
              <Table.Td>{releasedBy ?? t('someone')}</Table.Td>
              <Table.Td aria-live="polite">
                {sha256 ? (
                  <Text ff="monospace" size="sm" title={sha256}>
                    {sha256.slice(0, 16)}…
                  </Text>
                ) : (
                  <Group gap={8} wrap="nowrap">
                    <Loader size={16} aria-hidden />
                    <Text size="sm">{t('freezing')}</Text>
                  </Group>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
