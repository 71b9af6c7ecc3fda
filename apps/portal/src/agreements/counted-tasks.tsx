import { Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementTasks, type CountsQuery } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { More } from '../shown/more.js';
import { rowsQuery, type CountSearch } from './count-search.js';
import { TaskCard } from './task-card.js';
import { useRowName } from './use-row-name.js';

interface CountedTasksProps {
  by: CountsQuery['by'];
  search: CountSearch;
}

/** The tasks that the open number counts. */
export function CountedTasks({ by, search }: CountedTasksProps) {
  const t = useText('agreement');
  const filter = rowsQuery({ ...search, by });
  const query = useInfiniteQuery({
    queryKey: ['agreement-tasks', 'counted', JSON.stringify(filter)],
    queryFn: ({ pageParam }) => agreementTasks({ ...filter, cursor: pageParam, limit: 50 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const [first] = items ?? [];
  const nameOf = useRowName(by);
  const label = by === 'agreement' ? (first?.subject ?? null) : by === 'party' ? (first?.party.name ?? null) : null;
  const of = nameOf({ key: search.key ?? '', label });
  return (
    <Stack gap={12} component="section">
      <Answered query={{ ...query, data: items }}>
        {(found) => (
          <>
            <Title order={2}>
              {t(`rows.${search.standing ?? 'total'}`, {
                of,
                count: query.data?.pages.at(-1)?.total ?? found.length,
              })}
            </Title>
            <Stack component="ul" className="plain" gap={8}>
              {found.map((task) => (
                <TaskCard key={task.id} task={task} named />
              ))}
            </Stack>
          </>
        )}
      </Answered>
      <More query={query} />
    </Stack>
  );
}
