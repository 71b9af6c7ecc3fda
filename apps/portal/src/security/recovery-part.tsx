import { Button, Group } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { Part } from './part.js';
import { factorKey, renewRecoveryCodes } from './security.js';

/** For the day on which the phone is lost. */
export function RecoveryPart({ left, onCodes }: { left: number; onCodes: (codes: string[]) => void }) {
  const t = useText('security');
  const renew = useAct({ run: renewRecoveryCodes, refresh: [factorKey], then: onCodes });
  return (
    <Part title={t('codesTitle')} lead={t('codesLead')} state={{ said: t('codesLeft', { left }), good: left > 2 }}>
      <ProblemAlert error={renew.error} />
      <Group>
        <Button variant="default" onClick={() => renew.mutate()} loading={renew.isPending}>
          {t('codesRenew')}
        </Button>
      </Group>
    </Part>
  );
}
