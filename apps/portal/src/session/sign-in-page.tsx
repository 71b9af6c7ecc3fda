import { Alert, Button, Divider, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { Offline, Problem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { AuthCard } from './auth-card.js';
import { sendSignInLink, signIn } from './auth.js';
import type { sessionTexts } from './session.texts.js';

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
          <PasswordInput
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
          {error instanceof Offline && <ProblemAlert error={error} />}
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
      <Text ta="center">
        {t('noAccount')}{' '}
        <TextLink to="/sign-up" search={{ to }} underline="always">
          {t('signUp')}
        </TextLink>
      </Text>
    </AuthCard>
  );
}

function useSignIn(to: string) {
  const navigate = useNavigate();
  const queries = useQueryClient();
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
        queries.clear();
        await navigate({ href: to, replace: true });
      } catch (problem) {
        setError(problem);
        if (problem instanceof Problem) setSaid(saidOf(problem));
      } finally {
        setBusy(false);
      }
    },
    [navigate, queries, to],
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
