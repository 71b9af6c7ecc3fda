import { Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { people } from '../api/people.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { AccountCard } from './account-card.js';

/** Everybody who has an account, and how it stands. */
export function AccountsTab() {
  const t = useText('accounts');
  const shown = useText('shown');
  const navigate = useNavigate();
  const { person: q } = useSearch({ from: '/admin' });
  const [text, setText] = useState(q ?? '');
  const find = useDebouncedCallback((value: string) => {
    void navigate({ to: '/admin', search: { tab: 'accounts', person: value.trim() || undefined }, replace: true });
  }, 300);
  const query = useInfiniteQuery({
    queryKey: ['people', q],
    queryFn: ({ pageParam }) => people(q, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  return (
    <Stack gap={16} maw={880}>
      <TextInput
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          find(currentTarget.value);
        }}
        maw={480}
        w="100%"
      />
      <Answered query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty title={t('none')}>{t('noneBody')}</Empty>;
          return (
            <Stack gap={12} component="ul" className="plain">
              {items.map((person) => (
                <AccountCard key={person.id} person={person} />
              ))}
            </Stack>
          );
        }}
      </Answered>
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {shown('more')}
        </Button>
      )}
    </Stack>
  );
}
