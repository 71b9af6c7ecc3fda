import { Button, Group, Select, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { formerProvinces } from '@sangtao/programmes/former-provinces';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { delegates, type DelegatesQuery, type GatheringWithTemplate } from '../../api/gatherings.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import { Empty, Failed } from '../../shown/answers.js';
import { useProvinces } from '../../shown/directory.js';
import { DecideBar } from './decide-bar.js';
import { DelegateRows } from './delegate-rows.js';

const states = ['pending', 'confirmed', 'waiting', 'rejected', 'cancelled'] as const;

/** Who comes, as the address filters them; many are decided at once. */
export function DelegatesTab({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const { kind, state, province, former, q } = useSearch({ from: '/office/events/$gatheringId' });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const filter: DelegatesQuery = { kindCode: kind, state, provinceCode: province, formerProvinceCode: former, q };
  const query = useInfiniteQuery({
    queryKey: ['delegates', event.id, filter],
    queryFn: ({ pageParam }) => delegates(event.id, { ...filter, limit: 100, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap={16}>
      <Filters event={event} />
      {query.isPending && <Skeleton height={320} radius={12} />}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Empty title={t('noneFound')}>{t('noneFoundBody')}</Empty>}
      {items.length > 0 && (
        <Text fw={600} role="status">
          {t('found', { total: query.data!.pages.at(-1)!.total })}
        </Text>
      )}
      {items.length > 0 && <DelegateRows event={event} items={items} picked={picked} setPicked={setPicked} />}
      {query.hasNextPage && (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </Group>
      )}
      {picked.size > 0 && <DecideBar eventId={event.id} ids={[...picked]} clear={() => setPicked(new Set())} />}
    </Stack>
  );
}

function Filters({ event }: { event: GatheringWithTemplate }) {
  const t = useText('eventOffice');
  const stateOf = useText('state');
  const pick = usePick();
  const navigate = useNavigate();
  const { kind, state, province, former, q } = useSearch({ from: '/office/events/$gatheringId' });
  const { choices } = useProvinces();
  const [text, setText] = useState(q ?? '');
  const set = (part: object) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }), replace: true });
  const language = useLanguage();
  const formerName = (code: string) => formerProvinces.find((one) => one.code === code)?.[language] ?? code;
  const find = useDebouncedCallback((value: string) => set({ q: value.trim() || undefined }), 300);
  return (
    <Group gap={8}>
      <TextInput
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          find(currentTarget.value);
        }}
        flex="1 1 240px"
        maw={380}
      />
      <Select
        aria-label={t('kind')}
        placeholder={t('allKinds')}
        data={event.template.kinds.map(({ code, name }) => ({ value: code, label: pick(name) }))}
        value={kind ?? null}
        onChange={(value) => set({ kind: value ?? undefined })}
        clearable
        w={{ base: '100%', sm: 240 }}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('allStates')}
        data={states.map((value) => ({ value, label: stateOf(`delegate.${value}`) }))}
        value={state ?? null}
        onChange={(value) => set({ state: value ?? undefined })}
        clearable
        w={{ base: '100%', sm: 200 }}
      />
      <Select
        aria-label={t('province')}
        placeholder={t('allProvinces')}
        data={[...choices, { value: 'none', label: t('noProvince') }]}
        value={province ?? null}
        onChange={(value) => set({ province: value ?? undefined, former: undefined })}
        searchable
        clearable
        w={{ base: '100%', sm: 220 }}
      />
      {former && (
        <Button
          variant="light"
          rightSection={<IconX size={16} aria-hidden />}
          onClick={() => set({ former: undefined })}
        >
          {former === 'none' ? t('formerUnknown') : t('former', { name: formerName(former) })}
        </Button>
      )}
    </Group>
  );
}
