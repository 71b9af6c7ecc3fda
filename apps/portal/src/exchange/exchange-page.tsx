import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { holds, mayOrganise, useSession } from '../session/use-session.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';

interface ExchangePageProps {
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A page of the exchange, below the way to its other parts. */
export function ExchangePage({ title, lead, actions, wide = false, children }: ExchangePageProps) {
  const t = useText('exchange');
  return (
    <Page title={title ?? t('title')} lead={lead} actions={actions} wide={wide} above={<Parts />}>
      {children}
    </Page>
  );
}

function Parts() {
  const t = useText('exchange');
  const session = useSession();
  const moderates = holds(session, 'admin') || mayOrganise(session, '*');
  const parts = [
    { to: '/exchange', label: t('title') },
    { to: '/exchange/experts', label: t('experts') },
    ...(session ? [{ to: '/exchange/mine', label: t('mine') } as const] : []),
    ...(moderates ? [{ to: '/exchange/moderation', label: t('moderation') } as const] : []),
  ] as const;
  return (
    <Stack component="nav" aria-label={t('parts')}>
      <Group gap={4} ml={-12}>
        {parts.map(({ to, label }) => (
          <ButtonLink
            key={to}
            to={to}
            variant="subtle"
            size="compact-md"
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ variant: 'light' }}
          >
            {label}
          </ButtonLink>
        ))}
      </Group>
    </Stack>
  );
}
