import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.js';
import { SignInNeeded } from '../shown/answers.js';
import { Page } from '../shown/page.js';
import { useSession } from '../session/use-session.js';
import { AccountsTab } from './accounts-tab.js';
import { OutboxTab } from './outbox-tab.js';
import { PeopleTab } from './people-tab.js';
import { RunbookTab } from './runbook-tab.js';
import { StatusTab } from './status-tab.js';

export function AdminPage() {
  const t = useText('admin');
  const session = useSession();
  const navigate = useNavigate();
  const { tab } = useSearch({ from: '/admin' });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Tabs
          value={tab ?? 'status'}
          onChange={(next) => void navigate({ to: '/admin', search: { tab: next ?? undefined } })}
          keepMounted={false}
        >
          <Tabs.List mb={20}>
            <Tabs.Tab value="status">{t('status')}</Tabs.Tab>
            <Tabs.Tab value="accounts">{t('accounts')}</Tabs.Tab>
            <Tabs.Tab value="people">{t('people')}</Tabs.Tab>
            <Tabs.Tab value="mail">{t('mail')}</Tabs.Tab>
            <Tabs.Tab value="runbook">{t('runbook')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="status">
            <StatusTab />
          </Tabs.Panel>
          <Tabs.Panel value="accounts">
            <AccountsTab />
          </Tabs.Panel>
          <Tabs.Panel value="people">
            <PeopleTab />
          </Tabs.Panel>
          <Tabs.Panel value="mail">
            <OutboxTab />
          </Tabs.Panel>
          <Tabs.Panel value="runbook">
            <RunbookTab />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}
