import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { taskCounts } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { CardLink } from '../shown/links.js';
import { quarterName, quarterOf, today } from './day.js';

const shown = ['total', 'done', 'on-schedule', 'late'] as const;

/** This quarter in four numbers; each opens to its tasks. */
export function QuarterNumbers() {
  const t = useText('agreement');
  const quarter = quarterOf(today());
  const query = useQuery({
    queryKey: ['task-counts', 'quarter', quarter],
    queryFn: () => taskCounts({ by: 'quarter', quarter }),
  });
  const [row] = query.data ?? [];
  if (!row) return null;
  const values = { total: row.total, done: row.done, 'on-schedule': row.onSchedule, late: row.late };
  return (
    <Stack gap={8} component="section" aria-label={t('quarterHead', { quarter: quarterName(quarter) })}>
      <Title order={2} size="h3">
        {t('quarterHead', { quarter: quarterName(quarter) })}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing={8}>
        {shown.map((one) => (
          <CardLink
            key={one}
            to="/agreements/numbers"
            search={{ by: 'quarter', quarter, key: quarter, standing: one }}
            p="sm"
          >
            <Text
              size="xl"
              fw={700}
              lh={1.2}
              c={one === 'late' && values.late > 0 ? 'var(--mantine-color-error)' : undefined}
            >
              {values[one]}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`count.${one}`)}
            </Text>
          </CardLink>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
