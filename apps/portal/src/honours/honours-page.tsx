import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { honours, type RegisteredHonour } from '../api/awards.js';
import { CodeCheck } from '../home/code-check.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { HonourCard } from '../results/honour-card.js';
import { Answered, Empty } from '../shown/answers.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { HonoursFilter } from './honours-filter.js';

/** The public register: what was conferred, for the press, an inspector, a grandchild. */
export function HonoursPage() {
  const t = useText('honours');
  const search = useSearch({ from: '/honours' });
  const query = useInfiniteQuery({
    queryKey: ['honours', search],
    queryFn: ({ pageParam }) => honours({ ...search, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    // The list stays while the next letter is looked for.
    placeholderData: keepPreviousData,
  });
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap={32}>
        <HonoursFilter />
        <Answered query={query} rows={6}>
          {(found) =>
            found.length === 0 ? (
              <Empty title={t(filtered ? 'noMatch' : 'none')}>{t(filtered ? 'noMatchBody' : 'noneBody')}</Empty>
            ) : (
              <Found items={found} whole={!query.hasNextPage} />
            )
          }
        </Answered>
        {query.hasNextPage && <More loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} />}
        <CodeCheck />
      </Stack>
    </Page>
  );
}

function More({ loading, onClick }: { loading: boolean; onClick: () => void }) {
  const t = useText('shown');
  return (
    <Group justify="center">
      <Button variant="default" size="md" loading={loading} onClick={onClick}>
        {t('more')}
      </Button>
    </Group>
  );
}

function Found({ items, whole }: { items: RegisteredHonour[]; whole: boolean }) {
  const t = useText('honours');
  const language = useLanguage();
  return (
    <Stack gap={16}>
      <Text c="dimmed" role="status">
        {t(whole ? 'shownAll' : 'shown', { count: items.length })}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing={16}>
        {items.map((honour) => (
          <HonourCard
            key={honour.certificateCode}
            honour={honour}
            foot={
              <Group justify="space-between" gap={8} wrap="nowrap" align="flex-end">
                <Text size="sm" c="dimmed">
                  {language === 'vi' ? honour.edition.nameVi : honour.edition.nameEn}
                </Text>
                <StateBadge kind="honour" state={honour.status} />
              </Group>
            }
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
