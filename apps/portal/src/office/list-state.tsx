import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { Empty, Failed } from '../shown/answers.js';

interface ListStateProps {
  query: UseInfiniteQueryResult;
  shown: number;
  /** Undefined where the filter does not allow to say. */
  total?: number;
  filtered: boolean;
  children: ReactNode;
}

/** Around a list of entries: loading, failed, empty, or how much of it is shown. */
export function ListState({ query, shown, total, filtered, children }: ListStateProps) {
  const t = useText('office');
  const screening = useText('screening');
  const said = useText('shown');
  if (query.isError && shown === 0) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) {
    return (
      <Stack gap={8} role="status" aria-busy="true" aria-label={said('loading')}>
        {Array.from({ length: 8 }, (_, row) => (
          <Skeleton key={row} height={36} radius={8} />
        ))}
      </Stack>
    );
  }
  if (shown === 0) {
    return <Empty title={t(filtered ? 'noMatch' : 'noEntries')}>{t(filtered ? 'noMatchBody' : 'noEntriesBody')}</Empty>;
  }
  return (
    <Stack gap={12}>
      <Text size="sm" c="dimmed" role="status">
        {total === undefined
          ? screening('shown', { shown })
          : screening('shownOf', { shown, total: Math.max(shown, total) })}
      </Text>
      {children}
      {query.isError && <Failed error={query.error} />}
      {query.hasNextPage && (
        <Group>
          <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
            {said('more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
