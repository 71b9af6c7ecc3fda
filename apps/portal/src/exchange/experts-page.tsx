import { Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { experts, type ExpertFilter, type ExpertPage } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { useOrganisationOf } from './listing-card.js';
import { SearchBox } from './search-box.js';
import { useTerms } from './use-terms.js';

/** People who can help. */
export function ExpertsPage() {
  const t = useText('exchangeExpert');
  const shown = useText('shown');
  const search = useSearch({ from: '/exchange/experts' });
  const query = useInfiniteQuery({
    queryKey: ['exchange-experts', search],
    queryFn: ({ pageParam }) => experts({ ...(search as ExpertFilter), ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  });
  return (
    <ExchangePage title={t('title')} lead={t('lead')}>
      <Stack gap={24}>
        <Filter />
        <Answered query={query} rows={6}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')}>{t('noneBody')}</Empty>
            ) : (
              <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing={16}>
                {items.map((expert) => (
                  <Card key={expert.id} expert={expert} />
                ))}
              </SimpleGrid>
            )
          }
        </Answered>
        {query.hasNextPage && (
          <Group justify="center">
            <Button
              variant="default"
              size="md"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {shown('more')}
            </Button>
          </Group>
        )}
      </Stack>
    </ExchangePage>
  );
}

function Filter() {
  const t = useText('exchangeExpert');
  const names = useText('exchange');
  const search = useSearch({ from: '/exchange/experts' });
  const navigate = useNavigate();
  const { choices } = useTerms();
  const provinces = useProvinces();
  const set = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/exchange/experts', search: { ...search, ...change }, replace: true, resetScroll: false });
  const select = { size: 'md', clearable: true, placeholder: t('any'), w: { base: '100%', xs: 210 } } as const;
  return (
    <Group gap={12} align="flex-end" role="search">
      <SearchBox label={t('find')} q={search.q} say={(q) => set({ q })} />
      <Select
        {...select}
        label={names('sector')}
        data={choices('sectors')}
        value={search.field ?? null}
        onChange={(field) => set({ field: field ?? undefined })}
      />
      <Select
        {...select}
        label={names('province')}
        data={provinces.choices}
        value={search.provinceCode ?? null}
        onChange={(provinceCode) => set({ provinceCode: provinceCode ?? undefined })}
        searchable
      />
      <Select
        {...select}
        label={t('language')}
        data={choices('languages')}
        value={search.language ?? null}
        onChange={(language) => set({ language: language ?? undefined })}
      />
    </Group>
  );
}

function Card({ expert }: { expert: ExpertPage }) {
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const who = useOrganisationOf(expert);
  return (
    <Stack className={`surface ${classes.card}`} component="article">
      <TextLink to="/exchange/experts/$expertId" params={{ expertId: expert.id }} className={classes.title}>
        {expert.name}
      </TextLink>
      <Text>{expert.headline}</Text>
      <Text size="sm" c="dimmed" mt="auto">
        {expert.fields.map((field) => nameOf('sectors', field)).join(', ')}
      </Text>
      <Text size="sm" c="dimmed">
        {[who, provinces.nameOf(expert.provinceCode)].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}
