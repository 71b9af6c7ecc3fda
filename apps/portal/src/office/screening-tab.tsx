import { Box, Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { screening, summary, type ScreeningItem } from '../api/office.js';
import type { EditionWithRules, Entry } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Empty, Failed } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import classes from './office.module.css';

const states: Entry['state'][] = ['submitted', 'returned', 'accepted', 'rejected', 'withdrawn'];

export function ScreeningTab({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const shown = useText('shown');
  const { state, field, q } = useSearch({ from: '/office/$editionId' });
  const { id: editionId } = edition;
  const query = useInfiniteQuery({
    queryKey: ['screening', editionId, state, field, q],
    queryFn: ({ pageParam }) => screening({ editionId, state, fieldCode: field, q, cursor: pageParam, limit: 50 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap={16}>
      <Filters edition={edition} />
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && (
        <Empty title={t(state || field || q ? 'noMatch' : 'noEntries')}>
          {t(state || field || q ? 'noMatchBody' : 'noEntriesBody')}
        </Empty>
      )}
      {items.length > 0 && <Rows edition={edition} items={items} />}
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {shown('more')}
        </Button>
      )}
    </Stack>
  );
}

/** In the address, so that a list can be sent to a colleague. */
function Filters({ edition }: { edition: EditionWithRules }) {
  const t = useText('office');
  const stateOf = useText('state');
  const pick = usePick();
  const navigate = useNavigate();
  const { state, field, q } = useSearch({ from: '/office/$editionId' });
  const [text, setText] = useState(q ?? '');
  const set = (part: { state?: string; field?: string; q?: string }) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }), replace: true });
  const find = useDebouncedCallback((value: string) => set({ q: value.trim() || undefined }), 300);
  const numbers = useQuery({ queryKey: ['summary', edition.id], queryFn: () => summary(edition.id) });
  const waiting = (numbers.data ?? [])
    .filter((item) => item.state === 'submitted')
    .reduce((sum, { entries }) => sum + entries, 0);
  const first = useQuery({
    queryKey: ['screening', edition.id, 'next'],
    queryFn: () => screening({ editionId: edition.id, state: 'submitted', limit: 1 }),
  }).data?.items[0];
  return (
    <Stack gap={12}>
      {waiting > 0 && first && (
        <Group justify="space-between" className="surface" p="md">
          <Text fw={600}>{t('waiting', { count: waiting })}</Text>
          <ButtonLink to="/office/$editionId/entries/$entryId" params={{ editionId: edition.id, entryId: first.id }}>
            {t('startScreening')}
          </ButtonLink>
        </Group>
      )}
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
          flex="1 1 220px"
          maw={360}
        />
        <Select
          aria-label={t('state')}
          placeholder={t('allStates')}
          data={states.map((value) => ({ value, label: stateOf(`entry.${value}` as 'entry.draft') }))}
          value={state ?? null}
          onChange={(value) => set({ state: value ?? undefined })}
          clearable
          w={230}
        />
        <Select
          aria-label={t('field')}
          placeholder={t('allFields')}
          data={edition.rulebook.fields.map(({ code, name }) => ({ value: code, label: pick(name) }))}
          value={field ?? null}
          onChange={(value) => set({ field: value ?? undefined })}
          clearable
          w={280}
        />
      </Group>
    </Stack>
  );
}

function Rows({ edition, items }: { edition: EditionWithRules; items: ScreeningItem[] }) {
  const t = useText('office');
  const pick = usePick();
  const navigate = useNavigate();
  const { nameOf } = useProvinces();
  const [at, setAt] = useState(-1);
  const open = (entryId: string) =>
    void navigate({ to: '/office/$editionId/entries/$entryId', params: { editionId: edition.id, entryId } });
  useHotkeys([
    ['j', () => setAt(Math.min(at + 1, items.length - 1))],
    ['k', () => setAt(Math.max(at - 1, 0))],
    ['Enter', () => items[at] && open(items[at].id), { preventDefault: false }],
  ]);
  const fieldOf = (code: string) => {
    const field = edition.rulebook.fields.find((one) => one.code === code);
    return field ? pick(field.name) : code;
  };
  return (
    <Box>
      <Table.ScrollContainer minWidth={720} className="surface" tabIndex={0} role="region" aria-label={t('screening')}>
        <Table verticalSpacing={6} horizontalSpacing={16} highlightOnHover className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{t('entryCode')}</Table.Th>
              <Table.Th>{t('entry')}</Table.Th>
              <Table.Th>{t('field')}</Table.Th>
              <Table.Th w={140}>{t('province')}</Table.Th>
              <Table.Th w={150}>{t('handedIn')}</Table.Th>
              <Table.Th w={190}>{t('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ id, code, title, fieldCode, provinceCode, state, submittedAt }, index) => (
              <Table.Tr key={id} data-at={index === at || undefined}>
                <Table.Td className="code">{code}</Table.Td>
                <Table.Td>
                  <TextLink to="/office/$editionId/entries/$entryId" params={{ editionId: edition.id, entryId: id }}>
                    {title}
                  </TextLink>
                </Table.Td>
                <Table.Td>{fieldOf(fieldCode)}</Table.Td>
                <Table.Td>{nameOf(provinceCode)}</Table.Td>
                <Table.Td className="code">{momentText(new Date(submittedAt))}</Table.Td>
                <Table.Td>
                  <StateBadge kind="entry" state={state} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed" mt={8} visibleFrom="sm">
        {t('keys')}
      </Text>
    </Box>
  );
}
