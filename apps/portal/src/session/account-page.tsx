import { Button, Group, Select, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { preferences, savePreferences } from '../api/notifications.js';
import { forgetToken, type Account } from '../api/token.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { changeMe } from './auth.js';
import { sessionKey, useSession } from './use-session.js';

export function AccountPage() {
  const t = useText('session');
  const session = useSession();
  return (
    <Page title={t('account')} lead={t('accountLead')}>
      {session === null && <SignInNeeded />}
      {session && (
        <Stack gap={16} maw={640}>
          <Profile account={session.account} />
          <Mails />
          <Security />
        </Stack>
      )}
    </Page>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  );
}

function Profile({ account }: { account: Account }) {
  const t = useText('session');
  const queries = useQueryClient();
  const { choices } = useProvinces();
  const [form, setForm] = useState({ name: account.name, locale: account.locale, provinceCode: account.provinceCode });
  const save = useAct({
    run: () => changeMe({ ...form, provinceCode: form.provinceCode ?? undefined }),
    done: t('saved'),
    then: () => {
      forgetToken();
      void queries.invalidateQueries({ queryKey: sessionKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Card title={t('profile')}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <TextInput label={t('email')} value={account.email} readOnly variant="filled" />
          <TextInput
            label={t('name')}
            autoComplete="name"
            value={form.name}
            onChange={({ currentTarget }) => setForm({ ...form, name: currentTarget.value })}
            required
          />
          <Select
            label={t('province')}
            data={choices}
            value={form.provinceCode}
            onChange={(provinceCode) => setForm({ ...form, provinceCode })}
            searchable
          />
          <Select
            label={t('language')}
            data={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
            value={form.locale}
            onChange={(locale) => setForm({ ...form, locale: locale === 'en' ? 'en' : 'vi' })}
            allowDeselect={false}
          />
          <ProblemAlert error={save.error} />
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function Security() {
  const t = useText('session');
  return (
    <Card title={t('security')}>
      <Text>{t('securityLead')}</Text>
      <Group>
        <ButtonLink to="/account/security" search={{ to: '/' }} variant="default">
          {t('security')}
        </ButtonLink>
      </Group>
    </Card>
  );
}

function Mails() {
  const t = useText('session');
  const query = useQuery({ queryKey: ['preferences'], queryFn: preferences });
  const save = useAct({
    run: (email: boolean) => savePreferences(email, query.data?.version ?? 0),
    done: t('saved'),
    refresh: [['preferences']],
  });
  return (
    <Card title={t('mails')}>
      <Answered query={query} rows={1}>
        {({ email }) => (
          <Switch
            label={t('mails')}
            description={t('mailsHelp')}
            checked={email}
            disabled={save.isPending}
            onChange={({ currentTarget }) => save.mutate(currentTarget.checked)}
          />
        )}
      </Answered>
      <ProblemAlert error={save.error} />
    </Card>
  );
}
