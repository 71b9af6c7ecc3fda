import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { AuthCard } from './auth-card.js';
import { followSignInLink, verifyEmail } from './auth.js';
import { linkInAddress } from './mail-link.js';
import { useArrival } from './use-arrival.js';

/** Opening a link of an e-mail does nothing: mail scanners open it too. The button does it. */
export function SignInLinkPage() {
  const t = useText('session');
  const [{ token, to }] = useState(linkInAddress);
  const arrive = useArrival(to);
  const enter = useMutation({
    mutationFn: () => followSignInLink(token),
    onSuccess: arrive,
  });
  const ended = token === '' || isProblem(enter.error, 'link-ended') || isProblem(enter.error, 'invalid-input');
  if (ended) {
    return (
      <Ended title={t('linkTitle')}>
        <ButtonLink to="/sign-in" search={{ to }} size="md">
          {t('signIn')}
        </ButtonLink>
      </Ended>
    );
  }
  return (
    <AuthCard title={t('linkTitle')} lead={t('linkLead')}>
      <ProblemAlert error={enter.error} />
      {isProblem(enter.error, 'link-elsewhere') ? (
        <ButtonLink to="/sign-in" search={{ to }} size="md" variant="default">
          {t('link')}
        </ButtonLink>
      ) : (
        <Button size="md" loading={enter.isPending || enter.isSuccess} onClick={() => enter.mutate()}>
          {t('signIn')}
        </Button>
      )}
    </AuthCard>
  );
}

export function VerifyEmailPage() {
  const t = useText('session');
  const [{ token, to }] = useState(linkInAddress);
  const verify = useMutation({ mutationFn: () => verifyEmail(token) });
  const toSignIn = (
    <ButtonLink to="/sign-in" search={{ to }} size="md">
      {t('signIn')}
    </ButtonLink>
  );
  if (verify.isSuccess) {
    return (
      <AuthCard title={t('verified')} lead={t('verifiedLead')}>
        {toSignIn}
      </AuthCard>
    );
  }
  if (token === '' || isProblem(verify.error, 'link-ended') || isProblem(verify.error, 'invalid-input')) {
    return <Ended title={t('verify')}>{toSignIn}</Ended>;
  }
  return (
    <AuthCard title={t('verify')} lead={t('verifyLead')}>
      <ProblemAlert error={verify.error} />
      <Button size="md" loading={verify.isPending} onClick={() => verify.mutate()}>
        {t('verifyAct')}
      </Button>
    </AuthCard>
  );
}

export function Ended({ title, children }: { title: string; children: ReactNode }) {
  const t = useText('session');
  return (
    <AuthCard title={title}>
      <Stack gap={20}>
        <Alert color="red" role="alert">
          {t('linkBad')}
        </Alert>
        {children}
      </Stack>
    </AuthCard>
  );
}
