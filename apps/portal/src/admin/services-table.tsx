import { Skeleton, Table, Text } from '@mantine/core';
import type { ServiceState } from '../api/operations.js';
import { momentText, numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { StateBadge } from '../shown/state-badge.js';
import type { Row } from './troubles.js';

/** Each service: since when it runs, in which version, and how its events flow. */
export function ServicesTable({ rows }: { rows: (Row & { isPending: boolean })[] }) {
  const t = useText('admin');
  return (
    <Table.ScrollContainer minWidth={760} className="surface" tabIndex={0} role="region" aria-label={t('services')}>
      <Table verticalSpacing={8} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('service')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
            <Table.Th>{t('startedAt')}</Table.Th>
            <Table.Th ta="right">{t('lag')}</Table.Th>
            <Table.Th ta="right">{t('outbox')}</Table.Th>
            <Table.Th ta="right">{t('parked')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <ServiceRow key={row.service} {...row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ServiceRow({ service, state, isPending }: Row & { isPending: boolean }) {
  const t = useText('admin');
  const language = useLanguage();
  const count = (value: number | undefined) => (value === undefined ? '–' : numberText(value, language, 0));
  return (
    <Table.Tr>
      <Table.Td fw={500}>
        {t(`service.${service}`)}
        {state && (
          <Text size="sm" c="dimmed">
            {t('version', { version: state.version })}
          </Text>
        )}
      </Table.Td>
      <Table.Td miw={130}>
        {isPending ? <Skeleton height={20} radius={8} /> : <StateBadge kind="service" state={runs(state)} />}
      </Table.Td>
      <Table.Td className="code">{state ? momentText(new Date(state.startedAt)) : '–'}</Table.Td>
      <Table.Td ta="right">{count(state?.lag)}</Table.Td>
      <Table.Td ta="right">
        {count(state?.outbox)}
        {state && state.outbox > 0 && (
          <Text size="sm" c="dimmed">
            {t('oldest', { seconds: numberText(state.outboxSeconds, language, 0) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">{count(state?.parkedKeys)}</Table.Td>
    </Table.Tr>
  );
}

function runs(state: ServiceState | undefined): string {
  return state ? (state.live ? 'live' : 'stalled') : 'away';
}
