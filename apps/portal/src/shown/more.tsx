import { Button, Group } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useText } from '../i18n/use-text.js';

/** The foot of a list that is read page by page; below the last page it is not there. */
export function More({
  query: { hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}) {
  const t = useText('shown');
  if (!hasNextPage) return null;
  return (
    <Group>
      <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
        {t('more')}
      </Button>
    </Group>
  );
}
