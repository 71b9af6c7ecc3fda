import { Button, Divider, Stack, Text, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { confirmByCode, confirmByPassword } from './auth.js';
import { knowsPasskeys, NotConfirmed, signInByPasskey } from './passkeys.js';
import { PasswordField } from '../shown/password-field.js';

export type ConfirmedBy = 'code' | 'passkey' | 'password';

/** Confirms that it is this person, by whatever the account has. */
export function ConfirmForm({ by, then }: { by: ConfirmedBy[]; then: () => void }) {
  const t = useText('session');
  const passkey = useMutation({ mutationFn: signInByPasskey, onSuccess: then });
  const typed = by.includes('code') || by.includes('passkey') ? <Code by={by} then={then} /> : <Password then={then} />;
  return (
    <Stack gap={16}>
      {by.includes('passkey') && knowsPasskeys() && (
        <>
          <Button
            size="md"
            leftSection={<IconFingerprint size={20} />}
            loading={passkey.isPending}
            onClick={() => passkey.mutate()}
          >
            {t('confirmByPasskey')}
          </Button>
          <DeviceSaid error={passkey.error} />
          <Divider label={t('or')} />
        </>
      )}
      {typed}
    </Stack>
  );
}

/** A dialog of the device that was closed is no fault. */
export function DeviceSaid({ error }: { error: unknown }) {
  const t = useText('session');
  if (error instanceof NotConfirmed) return <Text role="status">{t('notConfirmed')}</Text>;
  return <ProblemAlert error={error} />;
}

function Code({ by, then }: { by: ConfirmedBy[]; then: () => void }) {
  const t = useText('session');
  const [recovering, setRecovering] = useState(!by.includes('code'));
  const [code, setCode] = useState('');
  const confirm = useMutation({ mutationFn: () => confirmByCode(code), onSuccess: then });
  return (
    <Typed onSubmit={() => code.trim() && confirm.mutate()} error={confirm.error} busy={confirm.isPending}>
      <TextInput
        label={t(recovering ? 'recoveryCode' : 'appCode')}
        description={t(recovering ? 'recoveryCodeHelp' : 'appCodeHelp')}
        inputMode={recovering ? 'text' : 'numeric'}
        autoComplete={recovering ? 'off' : 'one-time-code'}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        size="md"
        className="code"
        data-autofocus
        required
      />
      {by.includes('code') && (
        <Button variant="subtle" onClick={() => setRecovering(!recovering)}>
          {t(recovering ? 'useApp' : 'useRecovery')}
        </Button>
      )}
    </Typed>
  );
}

function Password({ then }: { then: () => void }) {
  const t = useText('session');
  const [password, setPassword] = useState('');
  const confirm = useMutation({ mutationFn: () => confirmByPassword(password), onSuccess: then });
  return (
    <Typed onSubmit={() => password && confirm.mutate()} error={confirm.error} busy={confirm.isPending}>
      <PasswordField
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        size="md"
        data-autofocus
        required
      />
    </Typed>
  );
}

interface TypedProps {
  onSubmit: () => void;
  error: unknown;
  busy: boolean;
  children: ReactNode;
}

function Typed({ onSubmit, error, busy, children }: TypedProps) {
  const t = useText('session');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {children}
        <ProblemAlert error={error} />
        <Button type="submit" size="md" loading={busy}>
          {t('confirm')}
        </Button>
      </Stack>
    </form>
  );
}
