import { Alert, Button, Center, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconInbox, IconLock, IconWifiOff } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isProblem, Offline, Problem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ButtonLink } from './links.js';

interface Shown<Data> {
  query: { data: Data | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  /** Rows of the skeleton, about as high as what will stand there. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** What was asked for, or the honest state of the asking. */
export function Answered<Data>({ query, rows = 4, children }: Shown<Data>) {
  const t = useText('shown');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return (
    <Stack gap={12} role="status" aria-busy="true" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 56 : 40} radius={8} />
      ))}
    </Stack>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText('shown');
  if (isProblem(error, 'not-signed-in')) return <SignInNeeded />;
  if (isProblem(error, 'not-found')) return <NotHere />;
  return (
    <Stack gap={12} align="flex-start">
      <ProblemAlert error={error} />
      {retry && (
        <Button variant="default" onClick={retry}>
          {t('retry')}
        </Button>
      )}
    </Stack>
  );
}

interface ProblemAlertProps {
  error: unknown;
  /** How the form calls a field; where none is given, what is wrong has to speak for itself. */
  nameOf?: (field: string) => string;
}

/** Why an act did not happen, next to where it was asked for. */
export function ProblemAlert({ error, nameOf }: ProblemAlertProps) {
  const t = useText('shown');
  if (!error) return null;
  if (error instanceof Offline) {
    return (
      <Alert color="lotus" icon={<IconWifiOff />} title={t('offlineTitle')} role="alert" w="100%">
        {t('offlineBody')}
      </Alert>
    );
  }
  const problem = error instanceof Problem ? error : undefined;
  const wrong = (problem?.errors ?? []).map(({ field, message }) =>
    nameOf ? `${nameOf(field)}: ${message}` : message,
  );
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={problem?.title || t('errorTitle')} role="alert" w="100%">
      {wrong.length > 0 && (
        <ul>
          {[...new Set(wrong)].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {problem?.requestId && problem.status >= 500 && (
        <Text size="sm">{t('requestId', { id: problem.requestId })}</Text>
      )}
    </Alert>
  );
}

/** An empty place teaches the next step. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Center className="surface" p={{ base: 24, sm: 48 }}>
      <Stack align="center" gap={12} maw={480}>
        <ThemeIcon size={48} radius="xl" variant="light" color="gray">
          <IconInbox size={26} />
        </ThemeIcon>
        <Title order={2} ta="center">
          {title}
        </Title>
        {children && (
          <Text c="dimmed" ta="center" component="div">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  );
}

function NotHere() {
  const t = useText('shown');
  return (
    <Empty title={t('notFoundTitle')} action={<ButtonLink to="/">{t('home')}</ButtonLink>}>
      {t('notFoundBody')}
    </Empty>
  );
}

export function SignInNeeded() {
  const t = useText('shown');
  const { href } = useLocation();
  return (
    <Center className="surface" p={{ base: 24, sm: 48 }}>
      <Stack align="center" gap={12} maw={480}>
        <ThemeIcon size={48} radius="xl" variant="light">
          <IconLock size={26} />
        </ThemeIcon>
        <Title order={2}>{t('signInNeeded')}</Title>
        <Text c="dimmed" ta="center">
          {t('signInNeededBody')}
        </Text>
        <ButtonLink to="/sign-in" search={{ to: href }}>
          {t('signIn')}
        </ButtonLink>
      </Stack>
    </Center>
  );
}
