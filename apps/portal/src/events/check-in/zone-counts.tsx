import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { checkInCounts } from '../../api/check-in.js';
import { usePick, useText } from '../../i18n/use-text.js';
import type { GateBook } from './gate-book.js';

/** Asked for again so often that nobody waits a minute for the news that somebody was let in twice. */
const everyMs = 10_000;

function useCounts(gatheringId: string) {
  return useQuery({
    queryKey: ['check-in-counts', gatheringId],
    queryFn: () => checkInCounts(gatheringId),
    refetchInterval: everyMs,
  });
}

/** How many are in each zone now. */
export function ZoneCounts({ gatheringId, book }: { gatheringId: string; book: GateBook }) {
  const t = useText('checkIn');
  const pick = usePick();
  const { online } = useNetwork();
  const { data: last } = useCounts(gatheringId);
  const data = online ? last : undefined;
  const inside = new Map(data?.zones.map(({ zone, inside: count }) => [zone, count]));
  return (
    <Stack className="surface" p="md" gap={8} component="section">
      <Title order={2}>{t('inside')}</Title>
      {!online && <Text c="dimmed">{t('countsOff')}</Text>}
      {book.snapshot.zones.map(({ code, name }) => (
        <Group key={code} justify="space-between">
          <Text>{pick(name)}</Text>
          <Text fw={600}>{data ? (inside.get(code) ?? 0) : '–'}</Text>
        </Group>
      ))}
      {data && <Text c="dimmed">{t('arrived', { count: data.arrived })}</Text>}
    </Stack>
  );
}

/** Says on every page of a gate that somebody was let in who should not have been. */
export function ConflictsAlert({ gatheringId }: { gatheringId: string }) {
  const t = useText('checkIn');
  const { data } = useCounts(gatheringId);
  if (!data || data.conflicts === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle />} role="alert">
      {t('conflictsAlert', { count: data.conflicts })}
    </Alert>
  );
}
