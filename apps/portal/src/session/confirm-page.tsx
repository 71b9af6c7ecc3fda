import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { AuthCard } from './auth-card.js';
import { signOut, toConfirm } from './auth.js';
import { ConfirmForm } from './confirm-form.js';
import { useArrival } from './use-arrival.js';

/** The second step of signing in. */
export function ConfirmPage() {
  const t = useText('session');
  const { to } = useSearch({ from: '/sign-in/confirm' });
  const navigate = useNavigate();
  const arrive = useArrival(to);
  const query = useQuery({ queryKey: ['to-confirm'], queryFn: toConfirm, gcTime: 0 });
  const leave = async () => {
    await signOut();
    await navigate({ to: '/sign-in', search: { to } });
  };
  return (
    <AuthCard title={t('confirmTitle')} lead={t('confirmLead')}>
      <Answered query={query} rows={2}>
        {(by) => <ConfirmForm by={by} then={() => void arrive()} />}
      </Answered>
      <Button variant="default" onClick={() => void leave()}>
        {t('anotherAccount')}
      </Button>
    </AuthCard>
  );
}
