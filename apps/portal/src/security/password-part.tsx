import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/use-text.js';
import { changePassword } from '../session/auth.js';
import { shortestPassword } from '../session/sign-up-page.js';
import { sessionKey } from '../session/use-session.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { Part } from './part.js';
import { devicesKey } from './security.js';

const shortestWithFactor = 8;

/** @param short a second factor stands, so that eight characters are enough */
export function PasswordPart({ short: mayBeShort }: { short: boolean }) {
  const t = useText('session');
  const shortest = mayBeShort ? shortestWithFactor : shortestPassword;
  const [form, setForm] = useState({ current: '', next: '' });
  const change = useAct({
    run: () => changePassword(form.current, form.next),
    done: t('passwordChanged'),
    refresh: [devicesKey, sessionKey],
    then: () => setForm({ current: '', next: '' }),
  });
  const short = form.next !== '' && form.next.length < shortest;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.next && !short) change.mutate();
  };
  return (
    <Part title={t('changePassword')} lead={t('passwordLead')}>
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
            description={t('passwordHelp', { shortest })}
            autoComplete="new-password"
            value={form.next}
            onChange={({ currentTarget }) => setForm({ ...form, next: currentTarget.value })}
            error={short && t('tooShort', { shortest })}
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
    </Part>
  );
}
