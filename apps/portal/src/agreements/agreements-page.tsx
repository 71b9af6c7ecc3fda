import { Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { agreements, type AgreementLook } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { More } from '../shown/more.js';
import { useProvinces } from '../shown/directory.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { AgreementCard } from './agreement-card.js';
import { QuarterNumbers } from './quarter-numbers.js';

const looks = ['late', 'all', 'not-begun', 'stale', 'in-force', 'draft', 'closed'] as const;

/** What is late comes first, and can be chased where it stands. */
export function AgreementsPage() {
  const t = useText('agreement');
  const session = useSession();
  const manages = holds(session, 'officer', 'organiser', 'admin');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        session && (
          <>
            <ButtonLink variant="default" to="/agreements/tasks">
              {t('myTasks')}
            </ButtonLink>
            <ButtonLink variant="default" to="/agreements/numbers">
              {t('numbers')}
            </ButtonLink>
            {manages && (
              <ButtonLink to="/agreements/new" leftSection={<IconPlus size={18} aria-hidden />}>
                {t('fresh')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {session === null && <SignInNeeded />}
      {session && (
        <Stack gap={20}>
          <QuarterNumbers />
          <List manages={manages} />
        </Stack>
      )}
    </Page>
  );
}

function List({ manages }: { manages: boolean }) {
  const t = useText('agreement');
  const search = useSearch({ from: '/agreements' });
  const look = search.look ?? 'all';
  const { q, province } = search;
  const query = useInfiniteQuery({
    queryKey: ['agreements', look, q, province],
    queryFn: ({ pageParam }) =>
      agreements({
        look: look === 'all' ? undefined : look,
        ...{ q, provinceCode: province, cursor: pageParam, limit: 30 },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const late = look === 'late';
  return (
    <Stack gap={16}>
      <Filters manages={manages} />
      <Answered query={{ ...query, data: items }} rows={6}>
        {(found) =>
          found.length > 0 ? (
            <SimpleGrid component="ul" className="plain" cols={{ base: 1, md: 2 }} spacing={12}>
              {found.map((one) => (
                <AgreementCard key={one.id} agreement={one} manages={manages} />
              ))}
            </SimpleGrid>
          ) : q || province ? (
            <Empty title={t('noMatch')}>{t('noMatchBody')}</Empty>
          ) : (
            <Empty title={t(late ? 'noneLate' : 'none')}>{t(late ? 'noneLateBody' : 'noneBody')}</Empty>
          )
        }
      </Answered>
      <More query={query} />
    </Stack>
  );
}

function Filters({ manages }: { manages: boolean }) {
  const t = useText('agreement');
  const navigate = useNavigate();
  const { look = 'all', q = '', province } = useSearch({ from: '/agreements' });
  const { choices } = useProvinces();
  const set = (part: { look?: AgreementLook; q?: string; province?: string }) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...part }), replace: true });
  const find = useDebouncedCallback((words: string) => set({ q: words.trim() || undefined }), 300);
  return (
    <Group gap={12} align="flex-end">
      <Select
        label={t('look')}
        data={looks.map((value) => ({ value, label: t(`look.${value}`) }))}
        value={look}
        onChange={(value) => value && set({ look: value === 'all' ? undefined : value })}
        allowDeselect={false}
      />
      <TextInput
        label={t('search')}
        defaultValue={q}
        onChange={({ currentTarget }) => find(currentTarget.value)}
        flex="1 1 240px"
        maxLength={100}
      />
      {manages && (
        <Select
          label={t('province')}
          placeholder={t('allProvinces')}
          data={choices}
          value={province ?? null}
          onChange={(value) => set({ province: value ?? undefined })}
          searchable
          clearable
        />
      )}
    </Group>
  );
}
