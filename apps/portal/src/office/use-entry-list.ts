import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { screening, summary } from '../api/office.js';
import type { EntryFilter } from './entry-filters.js';

/** What was handed in, page by page, with how many there are where the filter allows to say. */
export function useEntryList(editionId: string, filter: EntryFilter) {
  const { state, field, province, q, sort } = filter;
  const query = useInfiniteQuery({
    queryKey: ['screening', editionId, state, field, province, q, sort],
    queryFn: ({ pageParam }) =>
      screening({
        ...{ editionId, state, fieldCode: field, provinceCode: province, q, sort },
        cursor: pageParam,
        limit: 100,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const numbers = useQuery({ queryKey: ['summary', editionId], queryFn: () => summary(editionId) });
  const counted = (numbers.data ?? []).filter((one) => one.state !== 'draft');
  const sum = (rows: typeof counted) => rows.reduce((total, { entries }) => total + entries, 0);
  const matching = counted.filter((one) => (!state || one.state === state) && (!field || one.fieldCode === field));
  return {
    query,
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    filtered: Boolean(state || field || province || q),
    total: numbers.data && !province && !q ? sum(matching) : undefined,
    waiting: sum(counted.filter((one) => one.state === 'submitted')),
  };
}
