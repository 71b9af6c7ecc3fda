import { Group, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { taskCounts } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { CountTable } from './count-table.js';
import { CountedTasks } from './counted-tasks.js';
import { quarterName, quartersAround, today } from './day.js';

const groupings = ['quarter', 'agreement', 'party', 'province'] as const;

/** How many tasks are done, on schedule and late; every number opens to its rows below, and the address keeps which. */
export function NumbersPage() {
  const t = useText('agreement');
  const session = useSession();
  return (
    <Page wide title={t('numbers')} lead={t('numbersLead')} above={<TextLink to="/agreements">{t('title')}</TextLink>}>
      {session === null && <SignInNeeded />}
      {session && <Numbers />}
    </Page>
  );
}

function Numbers() {
  const t = useText('agreement');
  const search = useSearch({ from: '/agreements/numbers' });
  const { by = 'quarter', quarter, province } = search;
  const query = useQuery({
    queryKey: ['task-counts', by, quarter, province],
    queryFn: () => taskCounts({ by, quarter, provinceCode: province }),
  });
  return (
    <Stack gap={20}>
      <Choices />
      <Answered query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('noNumbers')}>{t('noNumbersBody')}</Empty>
          ) : (
            <CountTable by={by} rows={rows} search={search} />
          )
        }
      </Answered>
      {search.key && <CountedTasks by={by} search={search} />}
    </Stack>
  );
}

function Choices() {
  const t = useText('agreement');
  const navigate = useNavigate();
  const { by = 'quarter', quarter, province } = useSearch({ from: '/agreements/numbers' });
  const { choices } = useProvinces();
  const set = (part: object) =>
    void navigate({ to: '/agreements/numbers', search: { by, quarter, province, ...part }, replace: true });
  const quarters = quartersAround(today()).map((value) => ({ value, label: quarterName(value) }));
  return (
    <Group gap={12}>
      <Select
        label={t('by')}
        data={groupings.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={by}
        onChange={(value) => value && set({ by: value })}
        allowDeselect={false}
      />
      <Select
        label={t('quarter')}
        placeholder={t('allQuarters')}
        data={quarters}
        value={quarter ?? null}
        onChange={(value) => set({ quarter: value ?? undefined })}
        clearable
      />
      <Select
        label={t('province')}
        placeholder={t('allProvinces')}
        data={choices}
        value={province ?? null}
        onChange={(value) => set({ province: value ?? undefined })}
        searchable
        clearable
      />
    </Group>
  );
}
