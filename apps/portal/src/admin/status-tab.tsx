import { Alert, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { mailQueue, services, serviceState } from '../api/operations.js';
import { clockText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import { MailCounts } from './mail-counts.js';
import { ParkedEvents } from './parked-events.js';
import { ServicesTable } from './services-table.js';
import { SystemFacts } from './system-facts.js';
import { standingOf, troublesOf, type Trouble } from './troubles.js';

const everyMs = 10_000;

/** Everything is fine, or what is not and what to do about it; read anew by itself. */
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
  const readAt = Math.max(
    ...states.map(({ dataUpdatedAt, errorUpdatedAt }) => Math.max(dataUpdatedAt, errorUpdatedAt)),
  );
  const troubles = troublesOf(
    rows.filter(({ isPending }) => !isPending),
    mail.data,
    new Date(readAt || Date.now()),
  );
  const parked = rows.filter(({ state }) => (state?.parkedKeys ?? 0) > 0).map(({ service }) => service);
  const isAsked = rows.every(({ isPending }) => !isPending);
  return (
    <Stack gap={24}>
      <Standing standing={standingOf(troubles, { rows, mail: mail.data })} troubles={troubles} />
      {readAt > 0 && (
        <Text size="sm" c="dimmed">
          {t('readAt', { at: clockText(new Date(readAt)), seconds: everyMs / 1000 })}
        </Text>
      )}
      <ServicesTable rows={rows} />
      {parked.map((service) => (
        <ParkedEvents key={service} service={service} />
      ))}
      {mail.data && <MailCounts mail={mail.data} />}
      {isAsked ? (
        <SystemFacts states={rows.flatMap(({ state }) => (state ? [state] : []))} />
      ) : (
        <Skeleton height={240} radius={8} />
      )}
    </Stack>
  );
}

interface StandingProps {
  standing: ReturnType<typeof standingOf>;
  troubles: Trouble[];
}

function Standing({ standing, troubles }: StandingProps) {
  const t = useText('admin');
  if (standing === 'unknown') {
    return (
      <Alert color="gray" icon={<IconHourglass />} title={t('asking')} role="status" aria-busy="true">
        {t('askingBody')}
      </Alert>
    );
  }
  if (standing === 'fine') {
    return (
      <Alert color="teal" icon={<IconCircleCheck />} title={t('fine')} role="status">
        {t('fineBody')}
      </Alert>
    );
  }
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={t('notFine')} role="status">
      <ul>
        {troubles.map((trouble) => (
          <TroubleLine key={`${trouble.section} ${trouble.service ?? ''}`} {...trouble} />
        ))}
      </ul>
    </Alert>
  );
}

function TroubleLine({ section, service, count = 0 }: Trouble) {
  const t = useText('admin');
  return (
    <li>
      {t(`trouble.${section}`, { count, service: service ? t(`service.${service}`) : '' })}{' '}
      <TextLink to="/admin" search={{ tab: 'runbook' }} hash={section} size="sm" underline="always">
        {t('whatToDo')}
      </TextLink>
    </li>
  );
}
