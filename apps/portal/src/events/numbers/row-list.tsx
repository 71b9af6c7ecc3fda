import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery, type QueryFunctionContext } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { numberText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { Answered, Empty } from '../../shown/answers.js';
import { More } from '../../shown/more.js';

interface RowListProps<Item> {
  queryKey: string[];
  load: (cursor: string | undefined) => Promise<{ items: Item[]; nextCursor: string | null; total: number }>;
  children: (items: Item[]) => ReactNode;
}

/** The rows of one number, page by page. */
export function RowList<Item>({ queryKey, load, children }: RowListProps<Item>) {
  const t = useText('numbers');
  const language = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['number-rows', ...queryKey],
    queryFn: ({ pageParam }: QueryFunctionContext<string[], string | undefined>) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const pages = query.data?.pages;
  const items = pages?.flatMap((page) => page.items);
  return (
    <Answered query={{ ...query, data: items }} rows={8}>
      {(found) =>
        found.length === 0 ? (
          <Empty title={t('noRows')}>{t('noRowsBody')}</Empty>
        ) : (
          <Stack gap={12}>
            <Text c="dimmed">
              {t('rowCount', { count: numberText(pages?.at(-1)?.total ?? found.length, language, 0) })}
            </Text>
            {children(found)}
            <More query={query} />
          </Stack>
        )
      }
    </Answered>
  );
}
