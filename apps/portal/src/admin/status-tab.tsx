import { Alert, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import {
  mailQueue,
  services,
  serviceState,
  type MailQueue,
  type Service,
  type ServiceState,
} from '../api/operations.js';
import { momentText, numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { StateBadge } from '../shown/state-badge.js';
import { ParkedEvents } from './parked-events.js';

const everyMs = 10_000;

/** Everything is fine, or the one thing that is not. */
export function StatusTab() {
  const t = useText('admin');
  const states = useQueries({
    queries: services.map((service) => ({
      queryKey: ['operations', service],
      queryFn: () => serviceState(service),
      refetchInterval: everyMs,
      retry: 0,
    })),
  });
  const mail = useQuery({ queryKey: ['operations', 'mail'], queryFn: mailQueue, refetchInterval: everyMs });
  const rows = services.map((service, index) => {
    const { data, isError, isPending } = states[index]!;
    return { service, state: isError ? undefined : data, isPending };
  });
  const troubles = rows
    .filter(({ isPending }) => !isPending)
    .flatMap(({ service, state }) => troublesOf(service, state));
  const parked = rows.filter(({ state }) => (state?.parkedKeys ?? 0) > 0).map(({ service }) => service);
  const says = [
    ...troubles.map(({ kind, ...values }) => t(kind, { ...values, service: t(`service.${values.service}`) })),
    ...(mail.data && mail.data.failed > 0 ? [t('troubleMail', { count: mail.data.failed })] : []),
  ];
  return (
    <Stack gap={24}>
      {says.length === 0 ? (
        <Alert color="teal" icon={<IconCircleCheck />} title={t('fine')} role="status">
          {t('fineBody')}
        </Alert>
      ) : (
        <Alert color="red" icon={<IconAlertTriangle />} title={t('notFine')} role="status">
          <ul>
            {says.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Alert>
      )}
      <ServicesTable rows={rows} />
      {mail.data && <MailCounts mail={mail.data} />}
      {parked.map((service) => (
        <ParkedEvents key={service} service={service} />
      ))}
    </Stack>
  );
}

type Trouble = { service: Service; count: number } & { kind: 'troubleAway' | 'troubleStalled' | 'troubleParked' };

function troublesOf(service: Service, state: ServiceState | undefined): Trouble[] {
  if (!state) return [{ kind: 'troubleAway', service, count: 0 }];
  return [
    ...(state.live ? [] : [{ kind: 'troubleStalled' as const, service, count: state.lag }]),
    ...(state.parkedKeys > 0 ? [{ kind: 'troubleParked' as const, service, count: state.parkedKeys }] : []),
  ];
}

interface Row {
  service: Service;
  state: ServiceState | undefined;
  isPending: boolean;
}

function ServicesTable({ rows }: { rows: Row[] }) {
  const t = useText('admin');
  const language = useLanguage();
  const count = (value: number | undefined) => (value === undefined ? '–' : numberText(value, language, 0));
  return (
    <Table.ScrollContainer minWidth={560} className="surface" tabIndex={0} role="region" aria-label={t('services')}>
      <Table verticalSpacing={8} horizontalSpacing={16}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('service')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
            <Table.Th ta="right">{t('lag')}</Table.Th>
            <Table.Th ta="right">{t('outbox')}</Table.Th>
            <Table.Th ta="right">{t('parked')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ service, state, isPending }) => (
            <Table.Tr key={service}>
              <Table.Td fw={500}>{t(`service.${service}`)}</Table.Td>
              <Table.Td>
                {!isPending && <StateBadge kind="service" state={state ? (state.live ? 'live' : 'stalled') : 'away'} />}
              </Table.Td>
              <Table.Td ta="right">{count(state?.lag)}</Table.Td>
              <Table.Td ta="right">{count(state?.outbox)}</Table.Td>
              <Table.Td ta="right">{count(state?.parkedKeys)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function MailCounts({ mail }: { mail: MailQueue }) {
  const t = useText('admin');
  const language = useLanguage();
  const states = ['queued', 'sending', 'sent', 'kept', 'failed'] as const;
  return (
    <Stack gap={12} className="surface" p="md" component="section">
      <Title order={2}>{t('mailQueue')}</Title>
      <SimpleGrid cols={{ base: 2, sm: 5 }} spacing={16}>
        {states.map((state) => (
          <Stack key={state} gap={4} align="flex-start">
            <Text fw={700} size="xl">
              {numberText(mail[state], language, 0)}
            </Text>
            <StateBadge kind="mail" state={state} />
          </Stack>
        ))}
      </SimpleGrid>
      {mail.waitingSince && (
        <Text c="dimmed">{t('waitingSince', { at: momentText(new Date(mail.waitingSince)) })}</Text>
      )}
    </Stack>
  );
}
