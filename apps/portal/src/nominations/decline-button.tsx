import { useRef } from 'react';
import { declineNomination, type AskedNomination } from '../api/nominations.js';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { DeclineDialog } from '../shown/decline-dialog.js';
import { StaleNotice } from './stale-notice.js';

export function DeclineButton({ asked: { id, version } }: { asked: AskedNomination }) {
  const t = useText('asked');
  const key = useRef(crypto.randomUUID());
  return (
    <DeclineDialog
      texts={{
        ...{ act: t('decline'), title: t('declineTitle'), consequence: t('declineBody') },
        ...{ reason: t('declineReason'), done: t('declined') },
      }}
      run={(reason) => declineNomination(id, reason, version, key.current)}
      refresh={[['asked']]}
      problem={(error) => (isProblem(error, 'version-conflict') ? <StaleNotice /> : null)}
    />
  );
}
