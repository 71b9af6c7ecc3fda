import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { AuthCard } from './auth-card.js';
import { askPasswordReset, setNewPassword } from './auth.js';
import { linkInAddress } from './mail-link.js';
import { shortestPassword } from './sign-up-page.js';
import { PasswordField } from '../shown/password-field.js';

export function ForgotPasswordPage() {
  const t = useText('session');
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => askPasswordReset(email) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email.includes('@')) ask.mutate();
  };
  return (
    <AuthCard title={t('resetAsk')} lead={t('resetAskLead')}>
      {ask.isSuccess ? (
        <Alert color="teal" role="status">
          {t('linkSent')}
        </Alert>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap={16}>
            <TextInput
              label={t('email')}
              type="email"
              autoComplete="username"
              size="md"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              required
            />
            <ProblemAlert error={ask.error} />
            <Button type="submit" size="md" loading={ask.isPending}>
              {t('resetSend')}
            </Button>
          </Stack>
        </form>
      )}
    </AuthCard>
  );
}

export function ResetPasswordPage() {
  const t = useText('session');
  const [{ token }] = useState(linkInAddress);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const set = useMutation({ mutationFn: () => setNewPassword(token, password) });
  const short = password.length < shortestPassword;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) set.mutate();
  };
  if (!token || set.error instanceof Problem) {
    return (
      <AuthCard title={t('resetSet')}>
        <Alert color="red" role="alert">
          {t('linkBad')}
        </Alert>
        <ButtonLink to="/forgot-password">{t('resetAsk')}</ButtonLink>
      </AuthCard>
    );
  }
  if (set.isSuccess) {
    return (
      <AuthCard title={t('resetSet')}>
        <Alert color="teal" role="status">
          {t('resetDone')}
        </Alert>
        <ButtonLink to="/sign-in" search={{ to: '/' }}>
          {t('signIn')}
        </ButtonLink>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t('resetSet')}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <PasswordField
            label={t('newPassword')}
            description={t('passwordHelp', { shortest: shortestPassword })}
            autoComplete="new-password"
            size="md"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={tried && short && t('tooShort', { shortest: shortestPassword })}
            required
          />
          <ProblemAlert error={set.error} />
          <Button type="submit" size="md" loading={set.isPending}>
            {t('resetSet')}
          </Button>
        </Stack>
      </form>
    </AuthCard>
  );
}
