import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { AuthCard } from './auth-card.js';
import { signUp } from './auth.js';
import { PasswordField } from '../shown/password-field.js';

export const shortestPassword = 15;

export function SignUpPage() {
  const t = useText('session');
  const { to } = useSearch({ from: '/sign-up' });
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [tried, setTried] = useState(false);
  const create = useMutation({ mutationFn: () => signUp(form, to) });
  const errors = {
    name: form.name.trim() ? undefined : t('nameNeeded'),
    email: /^\S+@\S+\.\S+$/.test(form.email.trim()) ? undefined : t('badEmail'),
    password: form.password.length >= shortestPassword ? undefined : t('tooShort', { shortest: shortestPassword }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!errors.name && !errors.email && !errors.password) create.mutate();
  };
  const field = (key: keyof typeof form) => ({
    value: form[key],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setForm((before) => ({ ...before, [key]: currentTarget.value })),
    error: tried && errors[key],
    size: 'md',
    required: true,
  });
  if (create.isSuccess) {
    return (
      <AuthCard title={t('verifySent')}>
        <Alert color="teal" icon={<IconMailCheck />}>
          {t('verifySentBody', { email: form.email })}
        </Alert>
        <ButtonLink to="/sign-in" search={{ to }}>
          {t('signIn')}
        </ButtonLink>
      </AuthCard>
    );
  }
  return (
    <AuthCard title={t('signUp')} lead={t('signUpLead')}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <TextInput label={t('name')} autoComplete="name" {...field('name')} />
          <TextInput label={t('email')} type="email" autoComplete="email" {...field('email')} />
          <PasswordField
            label={t('password')}
            description={t('passwordHelp', { shortest: shortestPassword })}
            autoComplete="new-password"
            {...field('password')}
          />
          <ProblemAlert error={create.error} />
          <Button type="submit" size="md" loading={create.isPending}>
            {t('signUp')}
          </Button>
          <Text ta="center">
            {t('haveAccount')}{' '}
            <TextLink to="/sign-in" search={{ to }} underline="always">
              {t('signIn')}
            </TextLink>
          </Text>
        </Stack>
      </form>
    </AuthCard>
  );
}
