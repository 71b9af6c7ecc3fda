import { Alert, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { AppPart } from './app-part.js';
import { DevicesPart } from './devices-part.js';
import { EmailPart } from './email-part.js';
import { ErasurePart } from './erasure-part.js';
import { PasskeysPart } from './passkeys-part.js';
import { PasswordPart } from './password-part.js';
import { RecoveryCodeList } from './recovery-codes.js';
import { RecoveryPart } from './recovery-part.js';
import { factorKey, renewRecoveryCodes, secondFactor, type SecondFactor } from './security.js';

export function SecurityPage() {
  const t = useText('security');
  const session = useSession();
  const query = useQuery({ queryKey: factorKey, queryFn: secondFactor, enabled: !!session });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {session === null && <SignInNeeded />}
      {session && (
        <Stack gap={16} maw={720}>
          <Answered query={query} rows={4}>
            {(factor) => <Factors factor={factor} />}
          </Answered>
          {query.data?.hasPassword && <PasswordPart short={standsIn(query.data)} />}
          <EmailPart current={session.account.email} />
          <DevicesPart />
          <ErasurePart />
        </Stack>
      )}
    </Page>
  );
}

function standsIn({ app, passkeys }: SecondFactor): boolean {
  return app || passkeys.length > 0;
}

function Factors({ factor }: { factor: SecondFactor }) {
  const { to } = useSearch({ from: '/account/security' });
  const [codes, setCodes] = useState<string[]>();
  const renew = useAct({ run: renewRecoveryCodes, refresh: [factorKey], then: setCodes });
  const stands = standsIn(factor);
  return (
    <>
      {factor.required && <Needed stands={stands} to={codes ? undefined : to} />}
      {codes && (
        <Stack className="surface" p={{ base: 16, sm: 24 }} component="section">
          <RecoveryCodeList codes={codes} kept={() => setCodes(undefined)} />
        </Stack>
      )}
      <AppPart stands={factor.app} onCodes={setCodes} />
      <PasskeysPart passkeys={factor.passkeys} onAdded={() => factor.recoveryCodesLeft === 0 && renew.mutate()} />
      {stands && !codes && <RecoveryPart left={factor.recoveryCodesLeft} onCodes={setCodes} />}
    </>
  );
}

/** Why somebody was led here, and the way back. */
function Needed({ stands, to }: { stands: boolean; to: string | undefined }) {
  const t = useText('security');
  if (stands && (!to || to === '/')) return null;
  return (
    <Alert
      color={stands ? 'teal' : 'lotus'}
      icon={<IconShieldLock />}
      title={t(stands ? 'neededDone' : 'needed')}
      role="status"
    >
      <Stack gap={12} align="flex-start">
        <Text>{t(stands ? 'neededDoneBody' : 'neededBody')}</Text>
        {stands && to && <ButtonLink to={to as '/'}>{t('goOn')}</ButtonLink>}
      </Stack>
    </Alert>
  );
}
