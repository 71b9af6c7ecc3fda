import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { Part } from './part.js';
import { changeEmail } from './security.js';

/** Another address, which has to be confirmed there before anything changes. */
export function EmailPart({ current }: { current: string }) {
  const t = useText('security');
  const session = useText('session');
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState(false);
  const act = useAct({ run: () => changeEmail(email) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
    setWrong(!isAddress);
    if (isAddress) act.mutate();
  };
  return (
    <Part title={t('email')} lead={t('emailLead', { email: current })}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16}>
          <TextInput
            label={t('emailNew')}
            type="email"
            autoComplete="email"
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={wrong && session('badEmail')}
            required
          />
          <ProblemAlert error={act.error} />
          {act.isSuccess && (
            <Alert color="teal" icon={<IconMail />} title={t('emailSent')} role="status">
              {t('emailSentBody', { email: email.trim() })}
            </Alert>
          )}
          <Group>
            <Button type="submit" loading={act.isPending}>
              {t('emailAsk')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Part>
  );
}
