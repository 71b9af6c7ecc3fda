import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { goToIssuer, issuerName } from './auth.js';

/** Only where an issuer is configured. */
export function IssuerButton({ to }: { to: string }) {
  const t = useText('session');
  const { error } = useSearch({ from: '/sign-in' });
  const { data: issuer } = useQuery({ queryKey: ['issuer'], queryFn: issuerName, staleTime: Infinity });
  const go = useMutation({ mutationFn: () => goToIssuer(to) });
  if (!issuer) return null;
  return (
    <>
      <Button variant="default" size="md" loading={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
        {t('byIssuer', { issuer })}
      </Button>
      {error && (
        <Alert color="red" role="alert">
          {t('issuerFailed')}
        </Alert>
      )}
      <ProblemAlert error={go.error} />
    </>
  );
}
