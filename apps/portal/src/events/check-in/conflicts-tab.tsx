import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { conflicts, type Conflict } from '../../api/check-in.js';
import { momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { Answered, Empty } from '../../shown/answers.js';

/** Whom devices let in who should not have been, with both devices. */
export function ConflictsTab({ gatheringId }: { gatheringId: string }) {
  const t = useText('checkIn');
  const said = useText('shown');
  const query = useInfiniteQuery({
    queryKey: ['check-in-conflicts', gatheringId],
    queryFn: ({ pageParam }) => conflicts(gatheringId, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: 30_000,
  });
  return (
    <Answered query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <Empty title={t('noConflicts')}>{t('noConflictsBody')}</Empty>;
        return (
          <Stack gap={12}>
            <Text c="dimmed">{t('conflictsLead')}</Text>
            <Conflicts items={items} />
            {query.hasNextPage && (
              <Group>
                <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  {said('more')}
                </Button>
              </Group>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

function Conflicts({ items }: { items: readonly Conflict[] }) {
  const t = useText('checkIn');
  return (
    <Table.ScrollContainer minWidth={640} className="surface">
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {(['who', 'what', 'when', 'here', 'before'] as const).map((column) => (
              <Table.Th key={column}>{t(column)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ nonce, name, organisation, verdict, at, device, first }) => (
            <Table.Tr key={nonce}>
              <Table.Td>
                {name ?? t('nameless')}
                <Text size="sm" c="dimmed">
                  {organisation}
                </Text>
              </Table.Td>
              <Table.Td>{t(verdict)}</Table.Td>
              <Table.Td>{momentText(new Date(at))}</Table.Td>
              <Table.Td>{device}</Table.Td>
              <Table.Td>{first ? `${first.device}, ${momentText(new Date(first.at))}` : '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
