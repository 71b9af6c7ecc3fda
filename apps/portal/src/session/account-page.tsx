import { Button, Group, PasswordInput, Select, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { preferences, savePreferences } from '../api/notifications.js';
import { forgetToken, type Account } from '../api/token.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { changeMe, changePassword, devices, endOtherSessions } from './auth.js';
import { shortestPassword } from './sign-up-page.js';
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
          <Devices />
          <Password />
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

function Devices() {
  const t = useText('session');
  const query = useQuery({ queryKey: ['devices'], queryFn: devices });
  const end = useAct({ run: endOtherSessions, done: t('endedOthers'), refresh: [['devices'], sessionKey] });
  return (
    <Card title={t('devices')}>
      <Answered query={query} rows={2}>
        {(items) => (
          <Stack gap={8}>
            {items.map(({ id, userAgent, updatedAt }) => (
              <Group key={id} justify="space-between" gap={8} wrap="nowrap">
                <Text lineClamp={1}>{userAgent || '–'}</Text>
                <Text size="sm" c="dimmed" className="code">
                  {momentText(new Date(updatedAt))}
                </Text>
              </Group>
            ))}
          </Stack>
        )}
      </Answered>
      <Group>
        <Button variant="default" onClick={() => end.mutate()} loading={end.isPending}>
          {t('endOthers')}
        </Button>
      </Group>
      <ProblemAlert error={end.error} />
    </Card>
  );
}

function Password() {
  const t = useText('session');
  const [form, setForm] = useState({ current: '', next: '' });
  const change = useAct({
    run: () => changePassword(form.current, form.next),
    done: t('passwordChanged'),
    refresh: [['devices'], sessionKey],
    then: () => setForm({ current: '', next: '' }),
  });
  const short = form.next !== '' && form.next.length < shortestPassword;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.next && !short) change.mutate();
  };
  return (
    <Card title={t('changePassword')}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <PasswordInput
            label={t('currentPassword')}
            autoComplete="current-password"
            value={form.current}
            onChange={({ currentTarget }) => setForm({ ...form, current: currentTarget.value })}
            required
          />
          <PasswordInput
            label={t('newPassword')}
            description={t('passwordHelp')}
            autoComplete="new-password"
            value={form.next}
            onChange={({ currentTarget }) => setForm({ ...form, next: currentTarget.value })}
            error={short && t('tooShort')}
            required
          />
          <ProblemAlert error={change.error} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('changePassword')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
