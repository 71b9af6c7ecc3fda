import { Alert, Button, Divider, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { isProblem, Offline, Problem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { AuthCard } from './auth-card.js';
import { sendSignInLink, signIn } from './auth.js';
import { IssuerButton } from './issuer-button.js';
import { DeviceSaid } from './confirm-form.js';
import { knowsPasskeys, signInByPasskey } from './passkeys.js';
import type { sessionTexts } from './session.texts.js';
import { useArrival } from './use-arrival.js';
import { PasswordField } from '../shown/password-field.js';

type Key = keyof typeof sessionTexts;

/** A link of the demonstration carries its account after the `#`, which no server ever sees. */
function accountInAddress(): { email: string; password: string } | undefined {
  const given = new URLSearchParams(location.hash.slice(1));
  const email = given.get('email');
  const password = given.get('password');
  return email && password ? { email, password } : undefined;
}

export function SignInPage() {
  const t = useText('session');
  const { to } = useSearch({ from: '/sign-in' });
  const { email, setEmail, password, setPassword, busy, said, error, enter, submit, sendLink } = useSignIn(to);
  const entered = useRef(false);
  useEffect(() => {
    const given = accountInAddress();
    if (!given || entered.current) return;
    entered.current = true;
    history.replaceState(history.state, '', location.pathname + location.search);
    setEmail(given.email);
    void enter(given.email, given.password);
  }, [enter, setEmail]);
  return (
    <AuthCard title={t('signIn')} lead={t('signInLead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <TextInput
            label={t('email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            size="md"
            required
          />
          <PasswordField
            label={t('password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            size="md"
            required
          />
          {said && (
            <Alert color={said === 'linkSent' ? 'teal' : 'red'} role="alert">
              {t(said)}
            </Alert>
          )}
          {(error instanceof Offline || isProblem(error, 'too-many-tries')) && <ProblemAlert error={error} />}
          <Button type="submit" size="md" loading={busy}>
            {t('signIn')}
          </Button>
          <Group justify="space-between">
            <TextLink to="/forgot-password">{t('forgot')}</TextLink>
          </Group>
        </Stack>
      </form>
      <Divider />
      <Button variant="default" size="md" onClick={() => void sendLink()}>
        {t('link')}
      </Button>
      {knowsPasskeys() && <PasskeyButton to={to} />}
      <IssuerButton to={to} />
      <Text ta="center">
        {t('noAccount')}{' '}
        <TextLink to="/sign-up" search={{ to }} underline="always">
          {t('signUp')}
        </TextLink>
      </Text>
    </AuthCard>
  );
}

function PasskeyButton({ to }: { to: string }) {
  const t = useText('session');
  const arrive = useArrival(to);
  const enter = useMutation({ mutationFn: signInByPasskey, onSuccess: arrive });
  return (
    <>
      <Button
        variant="default"
        size="md"
        leftSection={<IconFingerprint size={20} />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {t('byPasskey')}
      </Button>
      <DeviceSaid error={enter.error} />
    </>
  );
}

function useSignIn(to: string) {
  const arrive = useArrival(to);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Key>();
  const [error, setError] = useState<unknown>();

  const enter = useCallback(
    async (address: string, secret: string) => {
      setBusy(true);
      setSaid(undefined);
      setError(undefined);
      try {
        await signIn(address, secret);
        await arrive();
      } catch (problem) {
        setError(problem);
        if (problem instanceof Problem && problem.code !== 'too-many-tries') setSaid(saidOf(problem));
      } finally {
        setBusy(false);
      }
    },
    [arrive],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!email.includes('@')) setSaid('badEmail');
    else void enter(email, password);
  };
  const sendLink = async () => {
    if (!email.includes('@')) return setSaid('badEmail');
    try {
      await sendSignInLink(email, to);
      setSaid('linkSent');
    } catch (problem) {
      setSaid(problem instanceof Problem ? saidOf(problem) : 'failed');
    }
  };
  return { email, setEmail, password, setPassword, busy, said, error, enter, submit, sendLink };
}

function saidOf(problem: Problem): Key {
  if (problem.status === 429) return 'tooMany';
  if (problem.code === 'email-not-verified') return 'unverified';
  return problem.status === 401 || problem.status === 400 ? 'wrong' : 'failed';
}
