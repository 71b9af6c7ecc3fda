import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { publishedEditions, results } from '../api/awards.js';
import { editions } from '../api/registration.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';

export interface HonoursSearch {
  q?: string | undefined;
  year?: number | undefined;
  province?: string | undefined;
  prize?: string | undefined;
  kind?: 'prize' | 'book' | undefined;
}

const pauseMs = 250;

/** The filters stand in the address, so that a list can be passed on. */
export function HonoursFilter() {
  const t = useText('honours');
  const navigate = useNavigate();
  const search = useSearch({ from: '/honours' });
  const { choices: provinces } = useProvinces();
  const { years, prizes } = useChoices();
  const set = (change: HonoursSearch) =>
    void navigate({ to: '/honours', search: { ...search, ...change }, replace: true, resetScroll: false });
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <Group gap={12} align="flex-end" role="search">
      <Words q={search.q} say={(q) => set({ q: q || undefined })} />
      <Select
        label={t('year')}
        placeholder={t('anyYear')}
        data={years.map(String)}
        value={search.year ? String(search.year) : null}
        onChange={(year) => set({ year: year ? Number(year) : undefined })}
        clearable
        size="md"
        w={{ base: 'calc(50% - 6px)', xs: 130 }}
      />
      <Select
        label={t('kind')}
        placeholder={t('anyKind')}
        data={[
          { value: 'prize', label: t('kindPrize') },
          { value: 'book', label: t('kindBook') },
        ]}
        value={search.kind ?? null}
        onChange={(kind) => set({ kind: kind === 'prize' || kind === 'book' ? kind : undefined })}
        clearable
        size="md"
        w={{ base: '100%', xs: 190 }}
      />
      <Select
        label={t('prize')}
        placeholder={t('anyPrize')}
        data={prizes}
        value={search.prize ?? null}
        onChange={(prize) => set({ prize: prize ?? undefined })}
        clearable
        size="md"
        w={{ base: 'calc(50% - 6px)', xs: 180 }}
      />
      <Select
        label={t('province')}
        placeholder={t('anyProvince')}
        data={provinces}
        value={search.province ?? null}
        onChange={(province) => set({ province: province ?? undefined })}
        searchable
        clearable
        size="md"
        w={{ base: '100%', xs: 200 }}
      />
      {filtered && (
        <Button variant="subtle" size="md" onClick={() => void navigate({ to: '/honours', search: {}, replace: true })}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}

/** Typing goes on while the answers come. */
function Words({ q, say }: { q: string | undefined; say: (q: string) => void }) {
  const t = useText('honours');
  const [typed, setTyped] = useState(q ?? '');
  const sayLater = useDebouncedCallback(say, pauseMs);
  // Cleared from outside.
  useEffect(() => {
    if (q === undefined) setTyped('');
  }, [q]);
  return (
    <TextInput
      label={t('find')}
      type="search"
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        sayLater(currentTarget.value.trim());
      }}
      size="md"
      maxLength={200}
      flex="1 1 280px"
    />
  );
}

/** The years of published contests, and the prizes of the latest. */
function useChoices() {
  const language = useLanguage();
  const all = useQuery({ queryKey: ['editions'], queryFn: editions });
  const published = useQuery({ queryKey: ['results'], queryFn: publishedEditions });
  const latest = published.data?.[0]?.edition.id;
  const page = useQuery({ queryKey: ['results', latest], queryFn: () => results(latest!), enabled: !!latest });
  const known = new Set(published.data?.map(({ edition }) => edition.id));
  const years = (all.data ?? []).filter(({ id }) => known.has(id)).map(({ year }) => year);
  const honours = page.data?.fields.flatMap((field) => field.honours) ?? [];
  const prizes = new Map(honours.map((one) => [one.prizeCode, language === 'vi' ? one.prizeVi : one.prizeEn]));
  return {
    years: [...new Set(years)].sort((a, b) => b - a),
    prizes: [...prizes].map(([value, label]) => ({ value, label })),
  };
}
