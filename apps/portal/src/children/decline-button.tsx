import { declineFor, type AskedChild } from '../api/children.js';
import { useText } from '../i18n/use-text.js';
import { DeclineDialog } from '../shown/decline-dialog.js';

export function DeclineButton({ child: { entryId, authorId, version } }: { child: AskedChild }) {
  const t = useText('child');
  return (
    <DeclineDialog
      texts={{
        ...{ act: t('decline'), title: t('declineTitle'), consequence: t('declineBody') },
        ...{ reason: t('declineReason'), done: t('declined') },
      }}
      run={(reason) => declineFor(entryId, authorId, reason, version)}
      refresh={[['child', entryId, authorId], ['children']]}
    />
  );
}
