import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { AuthCard } from './auth-card.js';
import { confirmEmail, restoreEmail } from './auth.js';
import { linkInAddress } from './mail-link.js';
import { Ended } from './mail-link-pages.js';
import type { sessionTexts } from './session.texts.js';
import { sessionKey } from './use-session.js';

type Key = keyof typeof sessionTexts;

interface LinkPageProps {
  act: (token: string) => Promise<void>;
  before: { title: Key; lead: Key; button: Key };
  after: { title: Key; lead: Key; next: ReactNode };
}

/** Opening a link of an e-mail does nothing: mail scanners open it too. The button does it. */
function LinkPage({ act, before, after }: LinkPageProps) {
  const t = useText('session');
  const queries = useQueryClient();
  const [{ token }] = useState(linkInAddress);
  const run = useMutation({
    mutationFn: () => act(token),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionKey }),
  });
  if (run.isSuccess) {
    return (
      <AuthCard title={t(after.title)} lead={t(after.lead)}>
        {after.next}
      </AuthCard>
    );
  }
  if (token === '' || isProblem(run.error, 'link-ended') || isProblem(run.error, 'invalid-input')) {
    return <Ended title={t(before.title)}>{null}</Ended>;
  }
  return (
    <AuthCard title={t(before.title)} lead={t(before.lead)}>
      <ProblemAlert error={run.error} />
      <Button size="md" loading={run.isPending} onClick={() => run.mutate()}>
        {t(before.button)}
      </Button>
    </AuthCard>
  );
}

export function ConfirmEmailPage() {
  const t = useText('session');
  const toSecurity = (
    <ButtonLink to="/account/security" search={{ to: '/' }} size="md">
      {t('security')}
    </ButtonLink>
  );
  return (
    <LinkPage
      act={confirmEmail}
      before={{ title: 'confirmEmail', lead: 'confirmEmailLead', button: 'verifyAct' }}
      after={{ title: 'emailChanged', lead: 'emailChangedLead', next: toSecurity }}
    />
  );
}

export function RestoreEmailPage() {
  const t = useText('session');
  const toPassword = (
    <ButtonLink to="/forgot-password" size="md">
      {t('resetSet')}
    </ButtonLink>
  );
  return (
    <LinkPage
      act={restoreEmail}
      before={{ title: 'restoreEmail', lead: 'restoreEmailLead', button: 'restoreEmailAct' }}
      after={{ title: 'emailRestored', lead: 'emailRestoredLead', next: toPassword }}
    />
  );
}
