import { Box, Button, Drawer, Group, SegmentedControl, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustments } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { catalogue, facets as count, type ListingCard as Card } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { CompareBar, CompareTick } from './compare-bar.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { isFiltered, sorts, type ExchangeSearch } from './exchange-search.js';
import { Facets } from './facets.js';
import { ListingCard } from './listing-card.js';
import { SearchBox } from './search-box.js';

/** Everything that is offered and looked for. What is asked for stands in the address, so that a list can be passed on. */
export function CataloguePage() {
  const t = useText('exchange');
  const search = useSearch({ from: '/exchange' });
  const navigate = useNavigate();
  const set = (change: Partial<ExchangeSearch>) =>
    void navigate({ to: '/exchange', search: { ...search, ...change }, replace: true, resetScroll: false });
  const counted = useQuery({
    queryKey: ['exchange-facets', search],
    queryFn: () => count({ ...search, sort: undefined }),
    placeholderData: keepPreviousData,
  });
  const facets = <Facets search={search} facets={counted.data} set={set} />;
  return (
    <ExchangePage
      wide
      lead={t('lead')}
      actions={
        <ButtonLink to="/exchange/mine" variant="default">
          {t(search.side === 'need' ? 'postNeed' : 'postOffer')}
        </ButtonLink>
      }
    >
      <Stack gap={16}>
        <Group gap={12} align="flex-end" role="search">
          <SearchBox label={t('find')} q={search.q} say={(q) => set({ q, sort: undefined })} />
          <SegmentedControl
            size="md"
            value={search.side ?? 'offer'}
            onChange={(side) =>
              set({
                side: side === 'need' ? 'need' : undefined,
                trlFrom: undefined,
                trlTo: undefined,
                ipStatus: undefined,
              })
            }
            data={[
              { value: 'offer', label: t('offers') },
              { value: 'need', label: t('needs') },
            ]}
          />
        </Group>
        <Box className={classes.search}>
          <Box visibleFrom="md">{facets}</Box>
          <Stack gap={16}>
            <Order search={search} total={counted.data?.total} set={set} facets={facets} />
            <Found search={search} />
          </Stack>
        </Box>
      </Stack>
    </ExchangePage>
  );
}

interface OrderProps {
  search: ExchangeSearch;
  total: number | undefined;
  set: (change: Partial<ExchangeSearch>) => void;
  facets: React.ReactNode;
}

function Order({ search, total, set, facets }: OrderProps) {
  const t = useText('exchange');
  const shown = useText('shown');
  const navigate = useNavigate();
  const [open, drawer] = useDisclosure();
  const words = { relevance: t('relevance'), newest: t('newest'), trl: t('byTrl'), title: t('byTitle') };
  const usable = sorts.filter(
    (sort) => (sort !== 'relevance' || search.q) && (sort !== 'trl' || search.side !== 'need'),
  );
  return (
    <Group justify="space-between" gap={8}>
      <Text role="status" fw={600}>
        {total === undefined ? '' : t('found', { count: total })}
      </Text>
      <Group gap={8}>
        {isFiltered(search) && (
          <Button
            variant="subtle"
            onClick={() => void navigate({ to: '/exchange', search: { side: search.side }, replace: true })}
          >
            {t('clear')}
          </Button>
        )}
        <Button variant="default" hiddenFrom="md" leftSection={<IconAdjustments size={18} />} onClick={drawer.open}>
          {t('filters')}
        </Button>
        <Select
          aria-label={t('sort')}
          data={usable.map((value) => ({ value, label: words[value] }))}
          value={search.sort ?? (search.q ? 'relevance' : 'newest')}
          onChange={(sort) => set({ sort: sort ?? undefined })}
          allowDeselect={false}
          w={190}
        />
      </Group>
      <Drawer
        opened={open}
        onClose={drawer.close}
        title={t('filters')}
        position="right"
        closeButtonProps={{ 'aria-label': shown('close') }}
      >
        {facets}
      </Drawer>
    </Group>
  );
}

function Found({ search }: { search: ExchangeSearch }) {
  const t = useText('exchange');
  const shown = useText('shown');
  const query = useInfiniteQuery({
    queryKey: ['exchange-catalogue', search],
    queryFn: ({ pageParam }) => catalogue({ ...search, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), isNear: pages[0]!.isNear }),
    // The list stays while the next letter is looked for.
    placeholderData: keepPreviousData,
  });
  return (
    <Answered query={query} rows={8}>
      {({ items, isNear }) =>
        items.length === 0 ? (
          <Empty title={t('none')} action={<ButtonLink to="/exchange/mine">{t('postNeed')}</ButtonLink>}>
            {t('noneBody')}
          </Empty>
        ) : (
          <Stack gap={16}>
            {isNear && <Text>{t('near')}</Text>}
            <Cards items={items} comparable={search.side !== 'need'} />
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
        )
      }
    </Answered>
  );
}

function Cards({ items, comparable }: { items: Card[]; comparable: boolean }) {
  const [picked, setPicked] = useState<string[]>([]);
  const toggle = (id: string) =>
    setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing={16}>
        {items.map((listing) => (
          <ListingCard
            key={listing.id}
            listing={listing}
            foot={comparable && <CompareTick listing={listing} picked={picked} toggle={toggle} />}
          />
        ))}
      </SimpleGrid>
      {comparable && <CompareBar picked={picked} clear={() => setPicked([])} />}
    </>
  );
}
