import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ListedAgreement } from '../api/agreements.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { dayName, today } from './day.js';

type Standing = Pick<ListedAgreement, 'silence' | 'tasks' | 'promise' | 'chasedAt'>;

/** How an agreement stands, in words: what is late in red, then what was promised, then when somebody last asked. */
export function StandingLines({ agreement: { silence, tasks, promise, chasedAt } }: { agreement: Standing }) {
  const t = useText('agreement');
  const { total, done, late } = tasks;
  return (
    <>
      {silence && (
        <Group gap={6} wrap="nowrap" align="flex-start" c="var(--mantine-color-error)">
          <IconAlertTriangle size={18} aria-hidden />
          <Text fw={600}>{t(`silence.${silence.why}`, { days: silence.days, since: dayName(silence.since) })}</Text>
        </Group>
      )}
      <Text size="sm">
        {total === 0 ? t('noTasksLine') : t('tasksLine', { done, total })}
        {late > 0 && (
          <Text component="span" inherit fw={600} c="var(--mantine-color-error)">
            {' · '}
            {t('lateLine', { late })}
          </Text>
        )}
      </Text>
      {promise && (
        <Text size="sm">
          {t(promise.promisedOn < today() ? 'brokenLine' : 'promisedLine', { day: dayName(promise.promisedOn) })}
        </Text>
      )}
      {chasedAt && (
        <Text size="sm" c="dimmed">
          {t('chasedLine', { at: momentText(new Date(chasedAt)) })}
        </Text>
      )}
    </>
  );
}
